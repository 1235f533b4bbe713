/**
 * The map of the decision tree as a picture. Its own colours are for paper and for a look at the file alone; in a page,
 * style sheets overrule them.
 */
import { stepAddress } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import type { MapBox, MapDrawing, MapLine } from '../model/tree/map-drawing.ts';

interface Props {
  drawing: MapDrawing;
  /** The ids of the steps that ask something. */
  questions: ReadonlySet<string>;
}

export function StepMap({ drawing, questions }: Props) {
  const { width, height, boxWidth, boxes, links } = drawing;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`-4 -4 ${String(width + 8)} ${String(height + 8)}`}
      fontFamily="sans-serif"
      fontSize="12"
    >
      <path d={links.join('')} fill="none" stroke="#555" />
      {boxes.map((box) => (
        <StepBox key={box.id} box={box} width={boxWidth} asks={questions.has(box.id)} />
      ))}
    </svg>
  );
}

function StepBox({ box, width, asks }: { box: MapBox; width: number; asks: boolean }) {
  return (
    <a href={href(stepAddress(box.id))}>
      <svg x={box.x} y={box.y} overflow="visible">
        <rect
          className={asks ? 'asks' : 'does'}
          width={width}
          height={box.height}
          rx="6"
          fill={asks ? '#dcebea' : '#fff'}
          stroke="#555"
        />
        <text fontWeight="700" fontSize="13">
          <Lines of={box.title} />
        </text>
        {box.rows.length > 0 && (
          <text>
            <Lines of={box.rows} />
          </text>
        )}
      </svg>
    </a>
  );
}

function Lines({ of: lines }: { of: readonly MapLine[] }) {
  return lines.map(({ text, y }) => (
    <tspan key={y} x="9" y={y}>
      {text}
    </tspan>
  ));
}
