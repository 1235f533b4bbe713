/** A button of the picker. What is done most stands out; the rest is quiet. */
import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'onClick'> {
  look?: 'main' | 'copy' | 'quiet';
  onPress: () => void;
  children: ReactNode;
}

const looks = {
  main: 'button main',
  copy: 'button main copy-button',
  quiet: 'button quiet',
} as const;

export function Button({ look = 'quiet', onPress, ...rest }: Props) {
  return <button type="button" className={looks[look]} onClick={onPress} {...rest} />;
}
