/** What script adds to every page. Each part works alone; a page without script loses none of its words. */
import { offerSearch } from './search-open.ts';
import { trustOwnWorkers } from '../dom/trusted-types.ts';
import { offerBreathing } from './breathing.ts';
import { announceCopies } from './copy.ts';
import { markCurrentHeading } from './contents.ts';
import { searchForPath } from './not-found.ts';
import { printSides, unfoldForPrint } from './print.ts';
import { offerThemes } from './theme.ts';

trustOwnWorkers();
offerSearch();
offerThemes();
announceCopies();
markCurrentHeading();
unfoldForPrint();
printSides();
offerBreathing();
searchForPath();
