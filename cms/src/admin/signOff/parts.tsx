'use client';

/** Small parts of the forms of this tab: fields with a label, a refusal, a button that says what it is doing. */
import { Button } from '@payloadcms/ui';
import { type ReactNode, useEffect, useId, useState } from 'react';

export function Section({ title, children, id }: { title: string; children: ReactNode; id?: string }) {
  return (
    <section className="sign-off__section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

export function TextArea({ label, hint, value, onChange, rows = 3 }: TextProps) {
  const id = useId();
  return (
    <div className="sign-off__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={2000}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p className="sign-off-quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChooseProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** `children` are options. */
export function Choose({ label, value, onChange, children }: ChooseProps) {
  const id = useId();
  return (
    <div className="sign-off__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

interface ActionProps {
  children: string;
  /** What the button says while it works. */
  doing: string;
  isWorking: boolean;
  isDisabled?: boolean;
  style?: 'primary' | 'secondary' | 'error';
  /** The id of what it shows or hides. */
  controls?: { id: string; isExpanded: boolean };
  onClick: () => void;
}

export function Action(props: ActionProps) {
  const { children, doing, isWorking, isDisabled = false, style = 'primary', controls, onClick } = props;
  return (
    <Button
      buttonStyle={style}
      disabled={isWorking || isDisabled}
      margin={false}
      onClick={onClick}
      size="medium"
      {...(controls && {
        extraButtonProps: { 'aria-controls': controls.id, 'aria-expanded': controls.isExpanded },
      })}
    >
      {isWorking ? doing : children}
    </Button>
  );
}

/** Why a step was refused, read out as soon as it is there. */
export function Refusal({ children }: { children: string | null }) {
  return <div role="alert">{children !== null && <p className="sign-off__refusal">{children}</p>}</div>;
}

/** A moment in the reader's own time; until the page has come alive, the day alone. */
export function Moment({ at }: { at: string }) {
  const [text, setText] = useState(() => new Date(at).toLocaleDateString('en-US', { ...day, timeZone: 'UTC' }));
  useEffect(() => setText(new Date(at).toLocaleString('en-US', { ...day, hour: 'numeric', minute: '2-digit' })), [at]);
  return <time dateTime={at}>{text}</time>;
}

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
