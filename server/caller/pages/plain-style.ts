/** For a page without JavaScript: what only a program can do is gone, and the choice of files is the browser's own. */
export const PLAIN_STYLE =
  '.script{display:none!important}.composer{display:block}#photo-form{margin-block-end:.6rem}' +
  '.add-photos,.photos{inline-size:auto;border:0}.add-photos svg,.photos svg{display:none}' +
  '.add-photos [type],.photos [type]{position:static;inline-size:100%;block-size:auto;clip-path:none}'
