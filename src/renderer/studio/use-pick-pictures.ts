import { useEffect, useEffectEvent } from 'react';

/** Opens the system's file chooser for pictures; pictures and the text of an SVG that are pasted anywhere on the screen come the same way. */
export function usePickPictures(onFiles: (files: readonly File[]) => Promise<void>): () => void {
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const files = pastedFiles(event);
    if (files.length === 0) return;
    event.preventDefault();
    void onFiles(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  return () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = 'image/png,image/jpeg,image/webp,image/svg+xml';
    input.addEventListener('change', () => void onFiles([...(input.files ?? [])]));
    input.click();
  };
}

/** Drawing programs copy an SVG as text; where words are typed it stays text. */
function pastedFiles({ clipboardData, target }: ClipboardEvent): File[] {
  const files = [...(clipboardData?.files ?? [])];
  const typing = target instanceof Element && target.closest('input,textarea,[contenteditable=true]') !== null;
  const text = clipboardData?.getData('text/plain') ?? '';
  if (files.length > 0 || typing || !/^\s*<(svg|\?xml)/.test(text)) return files;
  return [new File([text], 'SVG.svg', { type: 'image/svg+xml' })];
}
