// While conditions are written, the draft is saved and the sentence and the counts follow; without scripts the buttons do the same.
const form = document.querySelector("form.author");
const parts = ["#sentence", "#easy", "#panel", ".head [role=status]"];
let timer;
let waiting = 0;
let saving = Promise.resolve();
form?.addEventListener("change", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    waiting++;
    saving = saving.then(look).finally(() => waiting--);
  }, 600);
});
// What is being saved gives the draft a new mark; sent with the old one, the form would seem to come from somebody else.
form?.addEventListener("submit", (event) => {
  clearTimeout(timer);
  if (waiting === 0) return;
  event.preventDefault();
  const { submitter } = event;
  // The panel around the button may have been replaced meanwhile.
  saving.then(() => form.requestSubmit(form.contains(submitter) ? submitter : form.querySelector(`button[name=op][value="${submitter.value}"]`)));
});
async function look() {
  const body = new FormData(form);
  body.set("op", "look");
  try {
    const answer = await fetch(form.action || location.href, { method: "POST", body });
    // The row version of somebody else's state is taken only by whoever has seen that state.
    if (answer.status === 409) {
      document.querySelector(".head [role=status]").textContent = "ほかの人が先に保存しました。「保存して見る」を押すと、くらべられます。";
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const rowVersion = page.querySelector("input[name=RowVersion]");
    if (!rowVersion) return;
    form.elements.RowVersion.value = rowVersion.value;
    for (const part of parts) {
      const fresh = page.querySelector(part);
      const old = document.querySelector(part);
      if (fresh && old && !old.contains(document.activeElement)) old.replaceWith(fresh);
    }
  } catch {
    document.querySelector(".head [role=status]").textContent = "下書きを保存できませんでした。「保存して見る」を押してください。";
  }
}
