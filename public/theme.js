// Before the first paint, so that a light desk never flashes dark (or the other way round).
{
  const theme = localStorage.getItem('muster-theme')
  if (['dark', 'light', 'night'].includes(theme)) document.documentElement.dataset.theme = theme
}
