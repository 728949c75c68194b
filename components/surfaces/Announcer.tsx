import { useEffect, useState } from 'react';

/** Quiet time after the last change of the draft before anything is spoken. */
const PAUSE_MS = 1000;

interface AnnouncerProps {
  /** The draft: each change of it starts the pause anew. */
  readonly text: string;
  /** `''` says nothing. */
  readonly words: string;
}

/** Tells screen readers how much is left, politely, once typing pauses. */
export function Announcer({ text, words }: AnnouncerProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, words]);
  return (
    <div className="tf-unseen" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
