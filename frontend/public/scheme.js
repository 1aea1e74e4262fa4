// Sets the chosen colour scheme before the first paint, so that a dark page never flashes white.
try {
  var scheme = localStorage.getItem('entraide.scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {
  // Storage is refused: the system's scheme holds.
}
