/** The parts an editor can use in a page, by the name that is written there. */
import Afterwards from './Afterwards.astro';
import BoundaryLadder from './BoundaryLadder.astro';
import BoundaryRungs from './BoundaryRungs.astro';
import BreathAndVoice from './BreathAndVoice.astro';
import BreathingPatterns from './BreathingPatterns.astro';
import BreathingTimer from './BreathingTimer.astro';
import ByCountry from './ByCountry.astro';
import ByPolicy from './ByPolicy.astro';
import CallBackPlanner from './CallBackPlanner.astro';
import CallNote from './CallNote.astro';
import Channels from './Channels.astro';
import Contact from './Contact.astro';
import DatedClaims from './DatedClaims.astro';
import DecisionTree from './DecisionTree.astro';
import Dont from './Dont.astro';
import EmergencyNumbers from './EmergencyNumbers.astro';
import FourBands from './FourBands.astro';
import GuidelineList from './GuidelineList.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Helplines from './Helplines.astro';
import Link from './Link.astro';
import PhraseBook from './PhraseBook.astro';
import PhrasePicker from './PhrasePicker.astro';
import Policy from './Policy.astro';
import Practise from './Practise.astro';
import PrintSide from './PrintSide.astro';
import RedFlags from './RedFlags.astro';
import Say from './Say.astro';
import SayThisNotThat from './SayThisNotThat.astro';
import SearchBox from './SearchBox.astro';
import SituationList from './SituationList.astro';
import Slip from './Slip.astro';
import SourceList from './SourceList.astro';
import StageLine from './StageLine.astro';
import ToolList from './ToolList.astro';
import TreeStart from './TreeStart.astro';
import Why from './Why.astro';

export const pageParts = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  Afterwards,
  BoundaryLadder,
  BoundaryRungs,
  BreathAndVoice,
  BreathingPatterns,
  BreathingTimer,
  ByCountry,
  ByPolicy,
  CallBackPlanner,
  CallNote,
  Channels,
  Contact,
  DatedClaims,
  DecisionTree,
  Dont,
  EmergencyNumbers,
  FourBands,
  GuidelineList,
  Helplines,
  PhraseList: PhraseBook,
  PhrasePicker,
  Policy,
  Practise,
  PrintSide,
  RedFlags,
  Say,
  SayThisNotThat,
  SearchBox,
  SituationList,
  Slip,
  SourceList,
  StageLine,
  ToolList,
  TreeStart,
  Why,
};
