import { useEffect, useEffectEvent } from 'react';

/** Opens the system's file chooser for pictures; pictures that are pasted anywhere on the screen come the same way. */
export function usePickPictures(onFiles: (files: readonly File[]) => Promise<void>): () => void {
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
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
    input.accept = 'image/png,image/jpeg,image/webp';
    input.addEventListener('change', () => void onFiles([...(input.files ?? [])]));
    input.click();
  };
}
