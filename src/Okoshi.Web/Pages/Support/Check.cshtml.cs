using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.App.Support.Check;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support;

/// <summary>
/// 使える制度をたしかめる: one question after another, the answer to each programme with its reasons. No account, and nothing is kept unless
/// somebody who is signed in asks for it.
/// </summary>
/// <remarks>Answers travel in the body of a form, never in an address, so that they stand in no log and no history.</remarks>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class CheckModel(CheckSupport check, OwnAnswers own, AccessGate gate) : FormPage
{
    /// <summary>
    /// Answers by key of the question; a date in three parts has a key for each. Named, for without a name a form that has none of them
    /// gives all its other fields.
    /// </summary>
    [BindProperty(Name = nameof(Answers))]
    public Dictionary<string, string?> Answers { get; set; } = [];

    /// <summary>Keys of questions that were left open.</summary>
    [BindProperty]
    public List<string> Skipped { get; set; } = [];

    /// <summary>Key of the question that was put last.</summary>
    [BindProperty]
    public string? Put { get; set; }

    public SupportCheck Check { get; private set; } = null!;

    /// <summary>Whether whoever answers may leave the answers here.</summary>
    public bool MayKeep => gate.Actor.IsSignedIn;

    /// <summary>Somebody has begun to answer.</summary>
    public bool Begun => HttpMethods.IsPost(Request.Method);

    public void OnGet() => Load();

    public IActionResult OnPost()
    {
        Load();
        // The fields show what is known now, not what was posted.
        ModelState.Clear();
        return Page();
    }

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            Load();
            if (Check.Wrong.Count > 0)
                return Page();
            await own.KeepAsync(Told(), cancellationToken);
            return this.Go(AccountLinks.AnswersSaved);
        });

    protected override Task<IActionResult> AgainAsync()
    {
        Load();
        return base.AgainAsync();
    }

    /// <summary>The answer to a question as text; a date of three parts as one.</summary>
    public string Given(CheckQuestion question)
    {
        if (question.Input != CheckInput.Date)
            return Part(question.Key);
        string[] parts = [Part(question.Key + ".y"), Part(question.Key + ".m"), Part(question.Key + ".d")];
        return parts.All(p => p.Length == 0) ? "" : string.Join('-', parts);
    }

    /// <summary>One posted field.</summary>
    public string Part(string key) => (Answers.GetValueOrDefault(key) ?? "").Trim();

    /// <summary>What is wrong with an answer; empty when nothing is.</summary>
    public string Wrong(CheckQuestion question) =>
        question is null ? "" : string.Join(' ', Check.Wrong.Where(w => w.Key == question.Key).Select(w => w.Message));

    /// <summary>An answer in the words of the page.</summary>
    public string InWords(CheckQuestion question)
    {
        var given = Given(question);
        if (question.Input == CheckInput.Date)
            return DateOnly.TryParseExact(given, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? Okoshi.App.Japanese.Wareki.DateWithWestern(day)
                : given;
        return question.Words(given);
    }

    /// <summary>Id of the field of a question.</summary>
    public static string IdOf(CheckQuestion question)
    {
        return "q-" + question.Key.Replace(':', '-');
    }

    /// <summary>Why a programme is (not) for this person: the conditions that decide, the most telling first.</summary>
    public static IEnumerable<Finding> Reasons(ProgrammeAnswer answer)
    {
        return answer.Outcome.Findings.OrderBy(f => f.Verdict == answer.Outcome.Verdict ? 0 : 1);
    }

    private void Load()
    {
        Check = check.Run(CheckAnswers.None);
        if (!Begun)
            return;
        if (Check.Questions.FirstOrDefault(q => q.Key == Put) is { } put && Given(put).Length == 0 && !Skipped.Contains(put.Key))
            Skipped.Add(put.Key);
        Skipped.RemoveAll(key => Check.Questions.FirstOrDefault(q => q.Key == key) is not { } question || Given(question).Length > 0);
        Check = check.Run(new CheckAnswers(Told(), Skipped));
    }

    /// <summary>Text by key of the question.</summary>
    private Dictionary<string, string> Told() =>
        Check
            .Questions.Select(q => (q.Key, Text: Given(q)))
            .Where(a => a.Text.Length > 0)
            .ToDictionary(a => a.Key, a => a.Text, StringComparer.Ordinal);
}
