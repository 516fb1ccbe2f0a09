/** The map stays quiet in both themes, so that what moves stands out. */
export const PALETTES = {
  dark: {
    water: '#0e1729',
    land: '#17243f',
    border: '#3a4b6c',
    park: '#16302f',
    building: '#223150',
    street: '#26375a',
    main: '#33486f',
    casing: '#121b2d',
    rail: '#3c4d6e',
    text: '#a9b6c9',
    hint: '#7f8ea6',
    halo: '#0b1220',
  },
  light: {
    water: '#d3e0ee',
    land: '#f1f3f6',
    border: '#a4aebd',
    park: '#dcebdc',
    building: '#dde2ea',
    street: '#ffffff',
    main: '#ffffff',
    casing: '#c5cdd9',
    rail: '#a4aebd',
    text: '#39445a',
    hint: '#5b6472',
    halo: '#ffffff',
  },
} as const
export type Palette = { readonly [K in keyof (typeof PALETTES)['dark']]: string }
