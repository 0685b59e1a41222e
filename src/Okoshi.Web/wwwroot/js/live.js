// Keeps the part of a page that changes by itself up to date. Without scripts the page offers a link that loads it again.
const pause = 2000;

async function refresh() {
  const shown = document.querySelector("[data-live=open]");
  if (!shown) return;
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
    const fresh = page.querySelector("[data-live]");
    if (fresh?.dataset.live === "open") shown.replaceChildren(...fresh.childNodes);
    else if (fresh) return location.reload(); // at its end the buttons change, too
  } catch {
    // The server is away for a moment: the next look tells.
  }
  setTimeout(refresh, pause);
}

setTimeout(refresh, pause);
