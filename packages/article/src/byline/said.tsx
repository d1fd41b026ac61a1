import type { MessagePart } from '@galley/content';
import { Fragment, type ReactNode } from 'react';

/** A message whose values are markup. */
export function Said({ parts }: { parts: readonly MessagePart<ReactNode>[] }) {
  return parts.map((part, index) => <Fragment key={index}>{typeof part === 'string' ? part : part.value}</Fragment>);
}
