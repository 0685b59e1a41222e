// While conditions are written, the draft is saved and the sentence and the counts follow; without scripts the buttons do the same.
const form = document.querySelector("form.author");
let timer;
let running;
const parts = ["#sentence", "#panel", ".head [role=status]"];
form?.addEventListener("change", () => {
  clearTimeout(timer);
  timer = setTimeout(look, 600);
});
form?.addEventListener("submit", () => {
  clearTimeout(timer);
  running?.abort();
});
async function look() {
  running?.abort();
  running = new AbortController();
  const body = new FormData(form);
  body.set("op", "look");
  try {
    const answer = await fetch(form.action || location.href, { method: "POST", body, signal: running.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const revision = page.querySelector("input[name=Revision]");
    if (!revision) return;
    form.elements.Revision.value = revision.value;
    for (const part of parts) {
      const fresh = page.querySelector(part);
      const old = document.querySelector(part);
      if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(fresh);
    }
  } catch (error) {
    if (error.name !== "AbortError") document.querySelector(".head [role=status]").textContent = "下書きを保存できませんでした。「保存して見る」を押してください。";
  }
}
