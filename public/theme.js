// Sets the chosen theme before the first paint. No choice means the device's own.
try {
  const theme = localStorage.getItem('steady:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the device's theme is used.
}
