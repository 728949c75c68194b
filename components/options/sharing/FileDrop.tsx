import { type DragEvent, useState } from 'react';

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A place to drop a file, and a button to choose one. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <label
      className={`tf-drop ${isOver ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className="tf-drop-label">{label}</span>
      <span className="tf-small tf-soft">{hint}</span>
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          take(target.files);
          target.value = ''; // the same file can be chosen again
        }}
      />
    </label>
  );
}
