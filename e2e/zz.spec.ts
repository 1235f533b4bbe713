import { test } from '@playwright/test';
test('x', async ({page}) => { console.log(process.env.STEADY_ROOT, process.env.STEADY_SUB); await page.goto(process.env.STEADY_SUB!); console.log(await page.title(), await page.evaluate(() => Array.from(document.querySelectorAll('script')).map(s => s.src))) });
