/** The page that says more, in two lines. */
import type { StepView } from '../../model/tree/view.ts';

interface PagePreviewProps {
  page: NonNullable<StepView['page']>;
  /** Whether it must open in a window of its own: a small window on top cannot show another page. */
  apart: boolean;
}

export function PagePreview({ page, apart }: PagePreviewProps) {
  return (
    <a className="step-page" href={page.href} target={apart ? '_blank' : undefined}>
      <strong>{page.title}</strong>
      <span>{page.line}</span>
    </a>
  );
}
