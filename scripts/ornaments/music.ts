import { art, type Art } from './art.ts';
import {
  add,
  bar,
  both,
  box,
  common,
  cut,
  disc,
  edge,
  grow,
  line,
  oval,
  over,
  polygon,
  ring,
  scale,
  shape,
  times,
  turn,
  type Area,
} from './pen.ts';

const noteHead = (x: number, y: number): Area => turn(oval(x, y, 14, 10.5), -20, x, y);

function trebleClef(): Area {
  const stroke = line(
    'M45 90C46 99 60 97 58 85C55 68 50 50 46 30C42 14 50 2 55 4C62 8 60 24 50 34C36 46 24 56 26 68C28 80 42 84 54 81C70 77 72 62 62 57C52 53 43 61 48 70',
    5.4,
  );
  return add(stroke, disc(46, 89, 5));
}

function guitar(): Area {
  const soundBody = add(disc(50, 80, 24), disc(50, 53, 18), shape('M33 58C36 66 34 68 30 72H70C66 68 64 66 67 58Z'));
  const neck = box(46, -6, 8, 58);
  const head = add(
    polygon([
      [44, -22],
      [56, -22],
      [55, -4],
      [45, -4],
    ]),
    both(add(disc(40.5, -17, 2.6), disc(40.5, -9, 2.6))),
  );
  return turn(add(cut(soundBody, disc(50, 60, 9), line('M40 88H60', 4), grow(neck, 2.4)), cut(neck, disc(50, 60, 11)), head), 36);
}

function microphone(): Area {
  const head = cut(disc(50, 20, 20), bar('M30 8L70 32M30 20L62 40M38 0L72 20', 2.6), bar('M70 8L30 32M70 20L38 40M62 0L28 20', 2.6));
  return turn(
    add(
      head,
      box(28, 42, 44, 8, 3),
      polygon([
        [34, 54],
        [66, 54],
        [59, 100],
        [41, 100],
      ]),
    ),
    38,
  );
}

function headphones(): Area {
  const band = line('M14 66V52C14 20 86 20 86 52V66', 7);
  const cup = add(box(8, 58, 20, 34, 8));
  return both(over(band, cup));
}

function vinyl(): Area {
  const light = add(
    polygon([
      [50, 50],
      [20, -10],
      [90, 0],
    ]),
    polygon([
      [50, 50],
      [80, 110],
      [10, 100],
    ]),
  );
  const grooves = add(...[38, 30].map((radius) => common(ring(50, 50, radius, 2.6), light)));
  return cut(disc(50, 50, 48), grooves, ring(50, 50, 20, 3), disc(50, 50, 4.4));
}

function drum(): Area {
  const shell = shape('M10 40V76C10 90 90 90 90 76V40C80 50 20 50 10 40Z');
  const ropes = bar('M10 48L24 82L38 52L50 86L62 52L76 82L90 48', 3);
  const sticks = add(line('M40 26L8 6', 4.4), disc(8, 6, 5), line('M60 26L92 6', 4.4), disc(92, 6, 5));
  return add(cut(shell, ropes), over(sticks, edge(oval(50, 34, 40, 11), 3.6)));
}

function piano(): Area {
  const gaps = add(...[1, 2, 3, 4].map((index) => box(1.6 + index * 19, 16, 3, 68)));
  const black = add(...[0, 1, 3].map((index) => box(14.9 + index * 19, 16, 14, 40, 2)));
  return add(edge(box(3, 14, 94, 72, 3), 4), gaps, black);
}

function plectrum(): Area {
  return cut(shape('M50 98C38 92 4 48 4 24C4 6 28 2 50 2C72 2 96 6 96 24C96 48 62 92 50 98Z'), boltCut);
}

const boltCut = scale(
  polygon([
    [58, 8],
    [30, 52],
    [46, 52],
    [40, 84],
    [70, 40],
    [54, 40],
    [66, 8],
  ]),
  0.78,
  0.78,
  50,
  40,
);

function equalizer(): Area {
  return times(7, (index) => {
    const height = [26, 52, 84, 60, 96, 46, 30][index]!;
    return box(2 + index * 14, 50 - height / 2, 9, height, 4.5);
  });
}

function speaker(): Area {
  const cabinet = box(18, 2, 64, 96, 5);
  return cut(
    cabinet,
    cut(disc(50, 66, 23), disc(50, 66, 17)),
    cut(disc(50, 24, 12), disc(50, 24, 7)),
    cut(disc(50, 66, 9), disc(50, 66, 5)),
  );
}

/** Notes, instruments and what music is heard from. */
export const music: readonly Art[] = [
  art('eighth-note', 'quaver, song, sound, melody', () =>
    add(noteHead(34, 84), box(43, 6, 5.4, 78), shape('M43 6C50 22 72 26 72 48C72 54 70 60 66 64C68 46 56 40 47 36Z')),
  ),
  art('beamed-notes', 'song, sound, melody, quavers', () =>
    add(
      noteHead(20, 86),
      noteHead(72, 76),
      box(28.6, 16, 5.4, 70),
      box(80.6, 6, 5.4, 70),
      polygon([
        [28.6, 16],
        [86, 4],
        [86, 20],
        [28.6, 32],
      ]),
    ),
  ),
  art('treble-clef', 'music, key, choir, score, g clef', trebleClef),
  art('guitar', 'acoustic, band, rock, folk, strings', guitar),
  art('microphone', 'singer, karaoke, stage, podcast', microphone),
  art('headphones', 'listen, dj, sound, gaming', headphones),
  art('vinyl-record', 'album, retro, dj, lp, turntable', vinyl),
  art('drum', 'band, beat, marching, percussion', drum),
  art('piano-keys', 'keyboard, keys, jazz, classical', piano),
  art('plectrum', 'pick, guitar, rock, band', plectrum),
  art('sound-wave', 'equalizer, audio, podcast, voice', equalizer),
  art('speaker', 'loudspeaker, sound, party, bass', speaker),
];
