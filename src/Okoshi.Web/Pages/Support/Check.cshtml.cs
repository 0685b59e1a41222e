using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Okoshi.App.Access;
using Okoshi.App.Support;
using Okoshi.App.Support.Check;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Pages.Account;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support;

/// <summary>
/// 使える制度をたしかめる: a few questions on a page, then what they lead to. No account, and nothing is kept unless somebody who is signed
/// in asks for it.
/// </summary>
/// <remarks>
/// Every form leads on to an address of its own, so that going back shows the questions before with their answers, and loading again sends
/// nothing. Answers travel in the body of a form and in <see cref="CarriedAnswers"/>, never in an address: they stand in no log and no
/// history.
/// </remarks>
[NeedsPack(General = true)]
[Access(Resource.OpenData, AccessAction.Read)]
[ResponseCache(NoStore = true)]
public sealed class CheckModel(CheckSupport check, CarriedAnswers carried, OwnAnswers own, AccessGate gate, PublicLanguage language)
    : PageModel
{
    private static readonly string[] PartsOfDate = ["y", "m", "d"];

    private readonly Dictionary<string, string> posted = [];
    private string[] tooLong = [];

    /// <summary>Keys of the questions that the address names.</summary>
    [BindProperty(SupportsGet = true, Name = SupportLinks.Asked)]
    public List<string> Asked { get; set; } = [];

    public SupportCheck Check { get; private set; } = null!;

    /// <summary>The questions on this page; none at the end.</summary>
    public IReadOnlyList<CheckQuestion> Shown { get; private set; } = [];

    /// <summary>Whether whoever answers may leave the answers here.</summary>
    public bool MayKeep => gate.Actor.IsSignedIn;

    /// <summary>Somebody has begun to answer.</summary>
    public bool Begun => Check.Known.Count > 0;

    /// <summary>Answers on this page, or all at the end, that cannot be read.</summary>
    public IEnumerable<(string Key, string Message)> Errors =>
        Check
            .Wrong.Where(w => Shown.Count == 0 || Shown.Any(q => q.Key == w.Key))
            .Concat(tooLong.Select(key => (key, language.Words.Check.TooLong(CarriedAnswers.LongestAnswer))));

    public IActionResult OnGet([FromQuery(Name = SupportLinks.For)] string? purpose)
    {
        if (carried.Get(CheckAnswers.Purpose).Length == 0)
            carried.Tell((CheckAnswers.Purpose, CheckSupport.PurposesOf(purpose ?? "", new CheckAnswers(carried.All))));
        Load();
        // What stands open today is answered tomorrow: only an address with its questions shows the same when one comes back to it.
        return Asked.Count > 0 ? Page() : Next();
    }

    public IActionResult OnPost()
    {
        Load();
        if (Shown.Count == 0)
            return this.Go(SupportLinks.CheckEnd);
        foreach (var question in Shown)
            posted[question.Key] = Posted(question);
        var told = posted.ToDictionary(p => p.Key, p => p.Value.Length > 0 ? p.Value : CheckAnswers.NotKnown, StringComparer.Ordinal);
        var forStart = check.ForStart(new CheckAnswers(carried.All.Concat(told).Where(IsOfThisPage).ToDictionary(StringComparer.Ordinal)));
        if (!carried.Tell([.. told.Select(t => (t.Key, t.Value)), .. forStart]))
        {
            tooLong = [.. posted.Where(p => p.Value.Length > CarriedAnswers.LongestAnswer).Select(p => p.Key).DefaultIfEmpty(Shown[0].Key)];
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        var asked = Shown;
        Check = check.Run(new CheckAnswers(carried.All), language.Words);
        CheckQuestion[] wrong = [.. asked.Where(q => Check.Wrong.Any(w => w.Key == q.Key))];
        return wrong.Length > 0 ? this.Go(SupportLinks.CheckQuestions(wrong)) : Next();

        // An answer of this page replaces the one before; answers of other pages were told to the start page when they were given.
        bool IsOfThisPage(KeyValuePair<string, string> answer) =>
            told.TryGetValue(answer.Key, out var now) ? now == answer.Value : Check.Questions.All(q => q.Key != answer.Key);
    }

    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancellationToken)
    {
        Load();
        var known = Check.Given.Known();
        var answers = Check.Questions.Where(q => known.ContainsKey(q.Key)).ToDictionary(q => q.Key, q => known[q.Key]);
        if (answers.Count == 0 || Check.Wrong.Count > 0)
            return this.Go(SupportLinks.CheckEnd);
        await own.KeepAsync(answers, cancellationToken);
        return this.Go(AccountLinks.AnswersSaved);
    }

    public IActionResult OnPostForget()
    {
        carried.Clear();
        return this.Go(SupportLinks.CheckForgotten);
    }

    /// <summary>The answer to a question as text; a date of three parts as one. Empty when it is not known.</summary>
    public string Given(CheckQuestion question)
    {
        var told = posted.TryGetValue(question.Key, out var now) ? now : Check.Given[question.Key];
        return told == CheckAnswers.NotKnown ? "" : told;
    }

    /// <summary>The question was put, and left open.</summary>
    public bool IsLeftOpen(CheckQuestion question) => Check.Given[question.Key] == CheckAnswers.NotKnown;

    /// <summary>Year, month and day of a date as they were written.</summary>
    public string[] Parts(CheckQuestion question) => [.. Given(question).Split('-', 3).Concat(["", "", ""]).Take(3)];

    /// <summary>What is wrong with an answer; empty when nothing is.</summary>
    public string Wrong(CheckQuestion question) => string.Join(' ', Errors.Where(w => w.Key == question?.Key).Select(w => w.Message));

    /// <summary>Id of the field of a question.</summary>
    public static string IdOf(string key)
    {
        return "q-" + key.Replace(':', '-');
    }

    /// <summary>Why a programme is (not) for this person: the conditions that decide, the most telling first.</summary>
    public static IEnumerable<Finding> Reasons(ProgrammeAnswer answer)
    {
        return answer.Outcome.Findings.OrderBy(f => f.Verdict == answer.Outcome.Verdict ? 0 : 1);
    }

    /// <summary>The amount of a programme, which is a limit where its source does not say that it is exactly so much.</summary>
    public string Amount(SupportProgramme programme)
    {
        var amount = language.Words.Exact(programme.Terms.Benefit!.Value);
        return programme.Terms.Amount == AmountKind.UpTo ? language.Words.Check.End.Money.UpTo(amount) : amount;
    }

    private LocalRedirectResult Next() => this.Go(Check.Next.Count > 0 ? SupportLinks.CheckQuestions(Check.Next) : SupportLinks.CheckEnd);

    private void Load()
    {
        Check = check.Run(new CheckAnswers(carried.All), language.Words);
        if (Asked.Contains(SupportLinks.End) && Begun)
            return;
        CheckQuestion[] named =
        [
            .. Asked
                .Distinct()
                .Select(key => Check.Questions.FirstOrDefault(q => q.Key == key))
                .OfType<CheckQuestion>()
                .Take(CheckSupport.Most),
        ];
        Shown = named.Length > 0 ? named : Check.Next;
    }

    /// <summary>What a form says to a question; several choices with a comma, a date with its parts.</summary>
    private string Posted(CheckQuestion question)
    {
        var name = $"Answers[{question.Key}]";
        if (question.Input != CheckInput.Date)
            return string.Join(',', Request.Form[name].Select(v => (v ?? "").Trim()).Where(v => v.Length > 0));
        string[] parts = [.. PartsOfDate.Select(p => Request.Form[$"Answers[{question.Key}.{p}]"].ToString().Trim())];
        return parts.All(p => p.Length == 0) ? "" : string.Join('-', parts);
    }
}
