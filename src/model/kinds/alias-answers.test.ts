import { expect, test } from 'vitest';
import { aliasAnswersSchema } from './alias-answers.ts';

const faults = (answers: unknown) =>
  aliasAnswersSchema
    .safeParse({ answers })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('each family says what is typed and what answers it', () => {
  const answers = [{ typed: ['kms', 'end it all'], by: ['suicide'] }];
  expect(aliasAnswersSchema.parse({ answers })).toEqual({ answers });
  expect(aliasAnswersSchema.parse({ answers: [] })).toEqual({ answers: [] });
});

test('a family with one side missing or empty answers nothing', () => {
  expect(faults([{ typed: [], by: ['suicide'] }])).toEqual(['answers.0.typed is empty']);
  expect(faults([{ typed: ['kms'], by: [] }])).toEqual(['answers.0.by is empty']);
  expect(faults([{ typed: ['kms'], by: [' '] }])).toEqual(['answers.0.by.0 is empty']);
  expect(faults([{ typed: ['kms'] }])).toHaveLength(1);
  expect(faults([{ typed: ['kms'], by: ['suicide'], page: 'safety/danger' }])).toHaveLength(1);
});
