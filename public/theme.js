// Before the first paint, so that a light desk never flashes dark (or the other way round).
{
  const theme = localStorage.getItem('muster-theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
}
