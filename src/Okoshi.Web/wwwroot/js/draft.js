// Keeps what is typed into a form with data-draft, so that a closed window loses nothing.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const note = form.querySelector("[data-draft-note]");
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith("__")));
      const body = new FormData();
      body.set("fields", JSON.stringify(fields));
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
