/** An agent who reads a page walks the tree in it, without leaving the page. */
import { expect, test } from './support/test.ts';
import { between, headingOf, press, ready, titleOf, treeOn } from './support/tree.ts';

const page = '/situations/abusive/';

test('a tree in a page starts where the page says, and leaves the address and the title alone', async ({
  page: tab,
  at,
}) => {
  await tab.goto(at(page));
  const title = await tab.title();
  await treeOn(tab).scrollIntoViewIfNeeded();
  await ready(tab);
  await expect(
    tab.getByRole('heading', { level: 2, name: titleOf('conduct'), exact: true }),
  ).toBeVisible();
  await press(tab, between('conduct', 'b3b'));
  await expect(headingOf(tab, 'b3b')).toBeFocused();
  await press(tab, between('b3b', 'eased'));
  await expect(tab).toHaveURL(at(page));
  expect(await tab.title()).toBe(title);

  await treeOn(tab).getByRole('button', { name: 'Undo' }).click();
  await expect(headingOf(tab, 'b3b')).toBeFocused();
  await treeOn(tab).getByRole('button', { name: 'Start again' }).click();
  await expect(headingOf(tab, 'conduct')).toBeFocused();
  await treeOn(tab).getByRole('button', { name: 'Undo' }).click();
  await expect(headingOf(tab, 'b3b')).toBeFocused();
});

test('number keys are the tree’s only while the focus is in it', async ({ page: tab, at }) => {
  await tab.goto(at(page));
  await treeOn(tab).scrollIntoViewIfNeeded();
  await ready(tab);
  await tab.getByRole('link', { name: 'Skip to main content' }).focus();
  await tab.keyboard.press('2');
  await expect(headingOf(tab, 'conduct')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a tree in a page leads to the pages of its steps', async ({ page: tab, at }) => {
    await tab.goto(at(page));
    await treeOn(tab)
      .getByRole('link', { name: between('conduct', 'b3b').label, exact: true })
      .click();
    await expect(tab).toHaveURL(at('/tools/decision-tree/b3b/'));
  });
});
