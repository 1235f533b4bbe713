/** What script adds to every page. Each part works alone; a page without script loses none of its words. */
import { offerBreathing } from './breathing.ts';
import { announceCopies } from './copy.ts';
import { markCurrentHeading } from './contents.ts';
import { unfoldForPrint } from './print.ts';
import { offerThemes } from './theme.ts';

offerThemes();
announceCopies();
markCurrentHeading();
unfoldForPrint();
offerBreathing();
