/** Makes the playbook from the content: each file by its schema, each entry as the policy of this workplace has it. */
import type * as z from 'zod';
import { pageAddress } from '../model/addresses.ts';
import { atOnceFor, rungsFor } from '../model/kinds/ladder.ts';
import { phraseFor } from '../model/kinds/phrase.ts';
import { pictureFor } from '../model/kinds/picture.ts';
import type { SectionText } from '../model/kinds/section.ts';
import { stepFor } from '../model/kinds/step.ts';
import { sectionOf } from '../model/sections.ts';
import { underPolicy } from '../model/workplace/by-policy.ts';
import type { Content, Entry } from '../source/content.ts';
import { kinds, type KindName } from '../source/kinds.ts';
import { graphUnder } from '../source/step-graph.ts';
import type { Playbook, SitePage } from './playbook.ts';

/**
 * @param content all files of the content folder
 * @throws when a file is missing or does not meet its schema: it names the file, and the command that says what to do
 */
export function loadPlaybook(content: Content): Playbook {
  const organisation = theOnly(content, 'organisation');
  const policy = organisation.endingContact;
  const { sections } = theOnly(content, 'sections');
  const ladder = theOnly(content, 'ladder');
  return {
    organisation,
    sections,
    pages: pagesOf(content, sections),
    phrases: filesOf(content, 'phrases').flatMap((file) =>
      dataOf(file, 'phrases').phrases.map((phrase) =>
        phraseFor({ ...phrase, stage: file.name }, policy),
      ),
    ),
    pairs: theOnly(content, 'pairs').pairs.map((pair) => underPolicy(pair, policy)),
    steps: filesOf(content, 'step').map((file) => ({
      ...stepFor(dataOf(file, 'step'), policy),
      id: file.name,
      body: bodyOf(file),
    })),
    stepGraph: graphUnder(content, policy),
    ladder: {
      allowed: underPolicy(ladder.allowed, policy).says,
      rungs: rungsFor(ladder, policy),
      atOnce: atOnceFor(ladder, policy),
      eased: ladder.eased,
      after: ladder.after,
    },
    pictures: new Map(
      filesOf(content, 'pictures').map((file) => [
        file.name,
        pictureFor(dataOf(file, 'pictures'), policy),
      ]),
    ),
    breathing: filesOf(content, 'breathing')
      .map((file) => ({ id: file.name, ...dataOf(file, 'breathing') }))
      .sort((a, b) => a.order - b.order),
    breatheSafely: theOnly(content, 'breatheSafely').safely,
    callNote: theOnly(content, 'callNote'),
    callBack: theOnly(content, 'callBack'),
    ...theOnly(content, 'countries'),
    ...theOnly(content, 'guidelines'),
    sources: theOnly(content, 'sources').sources,
    claims: theOnly(content, 'claims').claims,
    redirects: theOnly(content, 'redirects').redirects,
    synonyms: theOnly(content, 'synonyms'),
  };
}

/** Every page that is no draft, in the order of the menu. */
function pagesOf(content: Content, menu: readonly SectionText[]): SitePage[] {
  const place = (slug: string) => menu.findIndex(({ id }) => id === sectionOf(slug)?.id);
  return filesOf(content, 'page')
    .map((file) => ({
      ...dataOf(file, 'page'),
      slug: file.name,
      address: pageAddress(file.name),
      body: bodyOf(file),
    }))
    .filter(({ draft }) => !draft)
    .sort(
      (a, b) => place(a.slug) - place(b.slug) || a.order - b.order || a.slug.localeCompare(b.slug),
    );
}

function bodyOf({ text, frontMatter }: Entry): string {
  return text.slice(frontMatter?.bodyStart);
}

/** The kinds that have one file each. */
type OneFile = {
  [Name in KindName]: (typeof kinds)[Name] extends { onlyFile: string } ? Name : never;
}[KindName];

/** What a file of a kind holds. */
type Data<Name extends KindName> = z.infer<ReturnType<(typeof kinds)[Name]['schema']>>;

/** The files of a kind, in the order of their names. */
function filesOf(content: Content, kind: KindName): Entry[] {
  return content.of(kind).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The data of the file that a kind has only one of. */
function theOnly<Name extends OneFile>(content: Content, kind: Name): Data<Name> {
  const [file] = content.of(kind);
  if (!file) throw new Error(`The content folder lacks ${kinds[kind].onlyFile}. ${whatToDo}`);
  return dataOf(file, kind);
}

function dataOf<Name extends KindName>(file: Entry, kind: Name): Data<Name> {
  const parsed = kinds[kind].schema(file.yaml.data).safeParse(file.yaml.data);
  if (file.unread || !parsed.success) {
    throw new Error(`${file.path} is not as it must be. ${whatToDo}`);
  }
  // The schema of a kind makes the data of that kind, which the compiler does not follow through a lookup by name.
  return parsed.data as Data<Name>;
}

const whatToDo = 'Run "npm run check": it says what is wrong, and what to do.';
