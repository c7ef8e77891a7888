// After a new start of the server this page would show old figures, and the first edit would go to nobody. All that
// was saved is in the store, so the page begins anew as soon as the server is there again.
(() => {
  if (window.plannerWatches) return;
  window.plannerWatches = true;
  let wasLost = false;
  setInterval(() => {
    const app = document.querySelector(".stApp");
    const state = app && app.getAttribute("data-test-connection-state");
    if (!state) return;
    if (state !== "CONNECTED") wasLost = true;
    else if (wasLost) window.location.reload();
  }, 250);
})();
