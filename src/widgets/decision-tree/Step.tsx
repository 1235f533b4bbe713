/** One step: a question, or the thing to do with words to say. */
import type { Ref } from 'react';
import type { Channel } from '../../model/kinds/phrase.constants.ts';
import type { BodyBlock } from '../../model/tree/body.ts';
import type { StepView } from '../../model/tree/view.ts';
import { Contacts } from '../../ui/Contacts.tsx';
import { Words } from './Words.tsx';

interface StepProps {
  step: StepView;
  /** The level of its heading: 1 on a page of its own. */
  level: 1 | 2;
  heading: Ref<HTMLHeadingElement>;
  /** The id of a line that is read with the heading. */
  describedBy: string | undefined;
  /** Where the contact is, as far as it is known. */
  channel: Channel | undefined;
  choose: (channel: Channel) => void;
  say: (line: string) => void;
}

export function Step({ step, level, heading, describedBy, channel, choose, say }: StepProps) {
  const Heading = `h${level}` as const;
  const urgent = step.contacts.filter(({ elsewhere }) => elsewhere !== undefined);
  const others = step.contacts.filter(({ elsewhere }) => elsewhere === undefined);
  return (
    <>
      <Heading className="step-title" ref={heading} tabIndex={-1} aria-describedby={describedBy}>
        {step.title}
      </Heading>
      {/* The emergency number is one row, and the first thing under what to do; who else helps comes after the words. */}
      <Contacts contacts={urgent} isUnset={false} />
      {step.words.length > 0 && (
        <Words words={step.words} only={step.only} channel={channel} choose={choose} say={say} />
      )}
      {step.note && <p>{step.note}</p>}
      <Contacts contacts={others} isUnset={step.isUnset} />
      {step.body.map((block, index) => (
        <Block key={index} block={block} />
      ))}
      {step.facts.length > 0 && (
        <dl className="step-facts">
          {step.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}:</dt> <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Block({ block }: { block: BodyBlock }) {
  if ('paragraph' in block) return <p>{block.paragraph}</p>;
  return (
    <ul>
      {block.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
