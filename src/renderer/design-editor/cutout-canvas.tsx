import { Loader } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BrushStroke } from '../../shared/design/cut-out.ts';
import styles from './cutout-dialog.module.css';

interface CutoutCanvasProps {
  picture: ImageBitmap | undefined;
  busy: boolean;
  mode: BrushStroke['mode'];
  /** A share of the picture's longer side. */
  radius: number;
  zoom: number;
  onStroke(stroke: BrushStroke): void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The cut-out on a chequered ground; a pointer draws with the brush, arrow keys move it and space presses it. */
export function CutoutCanvas({ picture, busy, mode, radius, zoom, onStroke }: CutoutCanvasProps): ReactNode {
  const intl = useIntl();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const drawing = useRef<number[]>(undefined);
  const [brush, setBrush] = useState<readonly [number, number]>();
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !picture) return;
    context.canvas.width = picture.width;
    context.canvas.height = picture.height;
    context.drawImage(picture, 0, 0);
  }, [picture]);
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const [x, y] = brush ?? [0.5, 0.5];
    const arrow = arrows[event.key];
    if (arrow) {
      const step = event.shiftKey ? 0.1 : 0.01;
      setBrush([clamp(x + arrow[0] * step), clamp(y + arrow[1] * step)]);
    } else if (event.key === ' ') onStroke({ mode, radius, places: [x, y] });
    else return;
    event.preventDefault();
  });
  const shown = picture !== undefined;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    const element = sheet.current;
    const showBrush = (): void => {
      if (element?.matches(':focus-visible')) setBrush((before) => before ?? [0.5, 0.5]);
    };
    element?.addEventListener('keydown', listen);
    element?.addEventListener('focus', showBrush);
    return () => {
      element?.removeEventListener('keydown', listen);
      element?.removeEventListener('focus', showBrush);
    };
  }, [shown]);
  if (!picture) {
    return (
      <div className={styles.view}>
        {busy && <Loader className={styles.waiting ?? ''} aria-label={intl.formatMessage({ id: 'ui.loading' })} />}
      </div>
    );
  }
  const longerPx = Math.max(picture.width, picture.height);
  const placeOf = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  };
  const draw = (places: readonly number[]): void => markStroke(canvas.current, { mode, radius, places });
  const begin = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = [...placeOf(event)];
    draw(drawing.current);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    const place = placeOf(event);
    setBrush(place);
    if (!drawing.current) return;
    drawing.current.push(...place);
    draw(drawing.current.slice(-4));
  };
  const finish = (): void => {
    if (drawing.current) onStroke({ mode, radius, places: drawing.current });
    drawing.current = undefined;
  };
  return (
    <div className={styles.view}>
      <div
        ref={sheet}
        className={styles.sheet}
        style={{ '--picture-ratio': picture.width / picture.height, '--zoom': zoom }}
        role="application"
        tabIndex={0}
        aria-label={intl.formatMessage({ id: 'cutout.picture' })}
        aria-describedby="cutout-keys"
      >
        <p id="cutout-keys" className="tb-hidden">
          <FormattedMessage id="cutout.keys" />
        </p>
        <canvas
          ref={canvas}
          className={styles.canvas}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={finish}
          onPointerCancel={() => (drawing.current = undefined)}
          onPointerLeave={() => !drawing.current && setBrush(undefined)}
        />
        {brush && (
          <svg className={styles.brush} viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
            <circle cx={brush[0] * picture.width} cy={brush[1] * picture.height} r={radius * longerPx} />
          </svg>
        )}
      </div>
    </div>
  );
}

/** Marks where the brush has been until the worker's answer takes its place. */
function markStroke(canvas: HTMLCanvasElement | null, { mode, radius, places }: BrushStroke): void {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 2 * radius * Math.max(canvas.width, canvas.height);
  context.strokeStyle = mode === 'erase' ? '#e0408090' : '#2f9d6f90';
  context.beginPath();
  for (let at = 0; at < places.length; at += 2) context.lineTo(places[at]! * canvas.width, places[at + 1]! * canvas.height);
  if (places.length === 2) context.lineTo(places[0]! * canvas.width, places[1]! * canvas.height);
  context.stroke();
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
