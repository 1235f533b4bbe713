/** Unpacks @sparticuz/chromium to the folder for temporary files (TMPDIR). Run as a process of its own. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
