import { expect, test } from 'vitest';
import { editAddress } from './edit-address.ts';
import { changed, playbookWith } from './testing.ts';

const file = 'content/stages/listen.mdx';
const nowhere = changed(
  'organisation.yaml',
  'repository: https://git.northgate-housing.co.uk/care/steady\n',
  '',
);

test('an edit link leads to the repository of the workplace', () => {
  expect(editAddress(playbookWith(), file, {})).toBe(
    'https://git.northgate-housing.co.uk/care/steady/edit/main/content/stages/listen.mdx',
  );
});

test('a build on GitHub Actions knows its own repository', () => {
  const built = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'care/steady' };
  expect(editAddress(playbookWith(nowhere), file, built)).toBe(
    'https://github.com/care/steady/edit/main/content/stages/listen.mdx',
  );
});

test('without a repository there is none', () => {
  expect(editAddress(playbookWith(nowhere), file, {})).toBeUndefined();
});
