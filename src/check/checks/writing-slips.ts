/** Marks with a slip in them. They are no fault to the machine: readers would see the marks themselves. */
import type { Check } from '../check.ts';
import { error, warning, type Finding, type Severity } from '../finding.ts';
import { allProse, type Prose } from '../read/prose.ts';

interface Slip {
  /** What it looks like in a block of prose. */
  looks: RegExp;
  /** Whether it is a slip in a value of YAML too. */
  inValues: boolean;
  severity: Severity;
  problem: string;
  advice: string;
}

const slips: Slip[] = [
  {
    looks: /(?<=^[ \t]*)(?:[-+]|\*(?=[^*\n]+$)|\d+[.)])(?=\p{L})/gmu,
    inValues: false,
    severity: 'error',
    problem: 'this line of a list has no space after its mark',
    advice: 'Put one space after it, as in “- text” or “1. text”.',
  },
  {
    looks: /(?<=^[ \t]*)#{1,6}(?=[^\s#])/gmu,
    inValues: false,
    severity: 'error',
    problem: 'this heading has no space after its #',
    advice: 'Put one space after it, as in “## More help {#more-help}”.',
  },
  {
    looks: /\]\s+\((?=\/|https?:)/gu,
    inValues: false,
    severity: 'error',
    problem: 'this is no link: a space stands between its words and its address',
    advice: 'Take the space out, as in “[Hold a boundary](/stages/boundary/)”.',
  },
  {
    looks: /\([^()\n]+\)\[(?=\/|https?:)/gu,
    inValues: false,
    severity: 'error',
    problem: 'this is no link: its brackets are the wrong way round',
    advice: 'First the words, then the address: “[Hold a boundary](/stages/boundary/)”.',
  },
  {
    looks: /\*\*/gu,
    inValues: true,
    severity: 'error',
    problem: 'this ** has no partner, or stands where nothing is bold',
    advice:
      'In the text of a page, write ** right before and right after the words. Elsewhere take it out.',
  },
  {
    looks: /(?<=\s)--+(?=\s)/gu,
    inValues: true,
    severity: 'warning',
    problem: 'hyphens stand here for a dash',
    advice: 'Write a full stop or a comma; a dash is “–”.',
  },
  {
    looks: /(?![\d#*©®™])\p{Extended_Pictographic}/gu,
    inValues: true,
    severity: 'warning',
    problem: 'an emoji stands here, which screen readers read out by its name',
    advice: 'Say it in words.',
  },
];

export const writingSlips: Check = (content) => allProse(content).flatMap(slipsIn);

function slipsIn(prose: Prose): Finding[] {
  return slips
    .filter(({ inValues }) => inValues || prose.where !== 'value')
    .flatMap(({ looks, severity, problem, advice }) =>
      [...prose.text.matchAll(looks)].map(({ index }) =>
        (severity === 'error' ? error : warning)(
          'writing-slip',
          prose.place(index),
          problem,
          advice,
        ),
      ),
    );
}
