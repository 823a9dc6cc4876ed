// A button that asks for a file. The real input is beside it, unseen but reachable by tests and by assistive technology through the button.
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly filled?: boolean;
  readonly onFile: (file: File) => void;
}

export function FileButton({ label, accept, filled, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={filled ? 'filled' : ''} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was corrected.
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
