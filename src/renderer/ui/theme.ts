import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { insideMain } from './inside-main.ts';

/** Thread red from wash to dark; light uses 6, dark uses 4. */
const thread: MantineColorsTuple = [
  '#fdf1ee',
  '#f9e6e1',
  '#f3c4ba',
  '#ee9d8d',
  '#e8654f',
  '#d9513b',
  '#c8402b',
  '#b33723',
  '#982d1c',
  '#7a2316',
];

/** Greys of paper and ink, where Mantine's own are bluish: what is pointed at, disabled or read second. */
const gray: MantineColorsTuple = [
  '#f6f4ef',
  '#efece4',
  '#e4e0d7',
  '#d5d0c5',
  '#b8b2a7',
  '#a29b91',
  '#8a857c',
  '#5e5a53',
  '#3b3833',
  '#1b1a18',
];

const dark: MantineColorsTuple = [
  '#f3f0ea',
  '#d8d3ca',
  '#b5afa5',
  '#857f76',
  '#35322e',
  '#2e2b28',
  '#272522',
  '#1f1d1b',
  '#161514',
  '#100f0e',
];

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isMain = input.color === undefined || input.color === 'thread';
  if (!isMain) return colors;
  if (input.variant === 'filled')
    return { ...colors, background: 'var(--tb-thread)', hover: 'var(--tb-thread-hover)', color: 'var(--tb-on-thread)' };
  if (input.variant === 'subtle' || input.variant === 'transparent')
    return { ...colors, color: 'var(--tb-ink)', hover: 'var(--tb-sunken)' };
  if (input.variant === 'light')
    return { ...colors, background: 'var(--tb-thread-wash)', hover: 'var(--tb-thread-wash)', color: 'var(--tb-thread-text)' };
  if (input.variant === 'default') return { ...colors, border: '1px solid var(--tb-control)' };
  return colors;
};

/** A dialog's heading is no banner of the page. */
const dialogProps = { attributes: { header: { role: 'presentation' } } };

/** Tailorbird's theme for Mantine: the tokens of `tokens.css` in Mantine's own words. */
export const studioTheme = createTheme({
  colors: { thread, gray, dark },
  primaryColor: 'thread',
  primaryShade: { light: 6, dark: 4 },
  variantColorResolver,
  fontFamily: 'var(--tb-font-sans)',
  fontFamilyMonospace: 'var(--tb-font-sans)',
  headings: { fontFamily: 'var(--tb-font-serif)', fontWeight: '560' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.35' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '12px', xl: '20px' },
  defaultRadius: 'md',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  shadows: { sm: 'none', md: 'var(--tb-shadow-float)', lg: 'var(--tb-shadow-float)', xl: 'var(--tb-shadow-float)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    Tooltip: {
      defaultProps: { openDelay: 300, withArrow: false, portalProps: insideMain, events: { hover: true, focus: true, touch: false } },
    },
    Modal: {
      defaultProps: {
        ...dialogProps,
        centered: true,
        lockScroll: false,
        radius: 'lg',
      },
    },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'sm', withItemsBorders: false } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--tb-paper)',
  '--mantine-color-text': 'var(--tb-ink)',
  '--mantine-color-bright': 'var(--tb-ink)',
  '--mantine-color-dimmed': 'var(--tb-ink-secondary)',
  '--mantine-color-placeholder': 'var(--tb-ink-hint)',
  '--mantine-color-anchor': 'var(--tb-thread-text)',
  '--mantine-color-error': 'var(--tb-bad)',
  '--mantine-color-success': 'var(--tb-good)',
  '--mantine-color-default': 'var(--tb-surface)',
  '--mantine-color-default-hover': 'var(--tb-raised)',
  '--mantine-color-default-color': 'var(--tb-ink)',
  '--mantine-color-default-border': 'var(--tb-line)',
  '--mantine-color-disabled': 'var(--tb-sunken)',
  '--mantine-color-disabled-color': 'var(--tb-ink-secondary)',
  '--mantine-color-disabled-border': 'var(--tb-line)',
  '--mantine-primary-color-contrast': 'var(--tb-on-thread)',
} as const;

/** Hands the tokens to Mantine's components, in both colour schemes. */
export const studioCssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: { ...shared, '--mantine-color-disabled': 'var(--tb-raised)' },
});
