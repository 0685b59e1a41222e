// Keeps what is typed into a form with data-draft, so that a closed window loses nothing.
const fieldsOf = (form) => {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    // Files and passwords are not kept; a name may come several times.
    if (name.startsWith("__") || typeof value !== "string" || form.elements[name]?.type === "password") continue;
    (fields[name] ??= []).push(value);
  }
  return fields;
};

for (const form of document.querySelectorAll("form[data-draft]")) {
  const note = form.querySelector("[data-draft-note]");
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const body = new FormData();
      body.set("fields", JSON.stringify(fieldsOf(form)));
      body.set("form", form.dataset.draft);
      body.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
      try {
        const answer = await fetch("/account/drafts", { method: "POST", body });
        note.textContent = answer.ok ? `書きかけを残しました（${await answer.text()}）` : "書きかけを残せませんでした。";
      } catch {
        note.textContent = "書きかけを残せませんでした。";
      }
    }, 1500);
  });
}
