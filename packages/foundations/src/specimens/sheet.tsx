import { useState, type CSSProperties, type ReactNode } from 'react';
import { text } from '../type-scale/text.js';

/** Figures were read from the screen; on paper other values hold. */
const onPaper = '@media print { [data-figure] { display: none } }';

/** The sheet that specimens stand on: the page's own ground and margin. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <div style={{ padding: 16, background: 'var(--galley-color-ground-page)', color: 'var(--galley-color-ink-text)' }}>
      <style>{onPaper}</style>
      {children}
    </div>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 style={{ ...text('sectionTitle'), margin: '16px 0 8px', color: 'var(--galley-color-ink-strong)' }}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export const entryList: CSSProperties = { display: 'grid', gap: 12, margin: 0, padding: 0, listStyle: 'none' };

interface EntryProps {
  path: string;
  property: string;
  value?: string;
  children: ReactNode;
}

/** A value of the contract: what it looks like, and its name, which a click copies. */
export function Entry({ path, property, value, children }: EntryProps) {
  return (
    <li style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
      <span style={{ display: 'flex', gap: 4, minInlineSize: 188 }}>{children}</span>
      <span style={{ ...text('meta'), display: 'grid' }} dir="ltr">
        <CopyName name={property} label={path} />
        {value !== undefined && (
          <span data-figure style={quiet}>
            {value}
          </span>
        )}
      </span>
    </li>
  );
}

const quiet: CSSProperties = {
  color: 'var(--galley-color-ink-quiet)',
  fontSize: '0.8125rem',
  overflowWrap: 'anywhere',
};

/** The name as the contract has it; a click copies the custom property. */
export function CopyName({ name, label }: { name: string; label: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(name).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span>
      <button
        type="button"
        title={`Copy ${name}`}
        onClick={copy}
        onBlur={() => setCopied(false)}
        style={{ all: 'unset', cursor: 'copy', outline: 'revert', fontWeight: 600 }}
      >
        {label}
      </button>
      <span role="status" style={quiet}>
        {isCopied && ' copied'}
      </span>
    </span>
  );
}
