interface NoticeProps {
  /** The words that could not be put in place. */
  readonly text: string;
  readonly onCopy: () => void;
}

/** Says that the box refused a change, and offers it on the clipboard instead. */
export function Notice({ text, onCopy }: NoticeProps) {
  return (
    <div className="tf-notice" role="status">
      <p>
        This box didn’t take the change, so nothing was touched. Copy{' '}
        <q>
          <bdi>{text}</bdi>
        </q>{' '}
        and paste it yourself.
      </p>
      <button type="button" className="tf-button" onClick={onCopy}>
        Copy
      </button>
    </div>
  );
}
