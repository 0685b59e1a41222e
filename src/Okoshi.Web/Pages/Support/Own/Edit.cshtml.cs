using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Okoshi.App.Access;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>What a draft says: texts, days, money and ties. The conditions have a page of their own.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(FindProgrammes find, WriteProgramme write, ProgrammeCatalogue catalogue, DraftForms drafts)
    : DraftPage(drafts)
{
    private IReadOnlyDictionary<string, string>? titles;

    /// <summary>Names of the programmes that stand, and when saving of those that are written here, by number.</summary>
    private IReadOnlyDictionary<string, string> Titles => titles ??= catalogue.Now.Titles;

    /// <summary>Columns that a founder looks for first; the others fold away.</summary>
    public static readonly IReadOnlyList<string> First =
    [
        Ds451.Title,
        Ds451.Owner,
        Ds451.Summary,
        Ds451.Content,
        Ds451.Target,
        Ds451.Usage,
        Ds451.Limit,
        Ds451.Rate,
        Ds451.From,
        Ds451.Until,
        Ds451.Procedure,
        Ds451.Url,
        Ds451.Inquiry,
        Ds451.Contact,
    ];

    private static readonly string[] Long = [Ds451.Summary, Ds451.Content, Ds451.Target, Ds451.Usage, Ds451.Procedure, Ds451.Contact];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Row version that the form was opened on.</summary>
    [BindProperty]
    public Guid RowVersion { get; set; }

    [BindProperty]
    public List<string?> Texts { get; set; } = [];

    [BindProperty]
    public ServesKind Serves { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public Yen? Benefit { get; set; }

    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    public string? Money { get; set; }

    [BindProperty]
    public DateOnly? BudgetExhausted { get; set; }

    [BindProperty]
    public string? Excludes { get; set; }

    [BindProperty]
    public string? After { get; set; }

    [BindProperty]
    public string? CapWith { get; set; }

    [BindProperty]
    public Yen? CapLimit { get; set; }

    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    public DateOnly? ValidTo { get; set; }

    [BindProperty]
    public int? Corrects { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CatalogueProgramme Programme { get; private set; } = null!;

    public ProgrammeVersion Version { get; private set; } = null!;

    public override string Draft => $"programme/{Id}";

    /// <summary>Titles of all programmes, to choose from while typing.</summary>
    public IEnumerable<string> ProgrammeNames => Titles.Values.Distinct();

    public static bool IsLong(string column) => Long.Contains(column);

    /// <summary>How a text is written. The lengths of the standard are for its files, and no wall.</summary>
    public static string HelpOf(ListingColumn column) =>
        column.Longest > 0 ? $"{column.Longest}字まで（目安）"
        : column.IsDate ? "例：令和9年4月1日 17時、随時"
        : "";

    public IReadOnlyList<(string Value, string Words)> Correctable =>
        [
            ("", "訂正ではない（この日から新しい内容になる）"),
            .. Programme
                .Versions.Where(v => v.State == VersionState.Published)
                .Select(v => (v.Number.ToString(CultureInfo.InvariantCulture), $"第{v.Number}版の訂正（同じ期間の内容を直す）")),
        ];

    /// <summary>Saving the draft on whatever page leaves older text that was never sent behind.</summary>
    protected override DateTimeOffset? Since => Version.SavedAt;

    private TermsForm Terms
    {
        get =>
            new(Purpose, Benefit, BudgetExhausted, Key(Excludes), Key(After), Key(CapWith), CapLimit, Key(Parent))
            {
                Amount = Amount,
                Money = Money,
            };
        set
        {
            (Purpose, Benefit, Amount, Money) = (value.Purpose, value.Benefit, value.Amount, value.Money);
            (BudgetExhausted, CapLimit) = (value.BudgetExhausted, value.CapLimit);
            (Excludes, After) = (Named(value.Excludes), Named(value.After));
            (CapWith, Parent) = (Named(value.CapWith), Named(value.Parent));
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is { } elsewhere)
            return elsewhere;
        var content = VersionContent.Of(Version);
        Texts = [.. Ds451.Columns.Select(c => (string?)content[c.Name])];
        (Serves, RowVersion, Reason) = (content.Serves, Programme.RowVersion, content.Reason);
        (ValidFrom, ValidTo, Corrects) = (content.ValidFrom, content.ValidTo, content.Corrects);
        Terms = TermsForm.Of(content.Conditions);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string? next, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (await LoadAsync(cancellationToken) is { } elsewhere)
                return elsewhere;
            titles = (await find.ListAsync(cancellationToken))
                .Select(p => KeyValuePair.Create(p.Key, p.Title))
                .UnionBy(catalogue.Now.Titles, p => p.Key)
                .ToDictionary(StringComparer.Ordinal);
            RequireKnown();
            await write.SaveAsync(new DraftOf(Id, Version.Number, RowVersion), Content(), cancellationToken);
            return await SavedAsync(next == "rule" ? ProgrammeLinks.Rule(Id) : ProgrammeLinks.Done(Id, "saved"), cancellationToken);
        });

    /// <summary>A form or a draft need not hold all texts; the page shows a field for each.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await base.OnPageHandlerExecutionAsync(context, next);
        Texts.AddRange(Enumerable.Repeat<string?>(null, Math.Max(0, Ds451.Columns.Count - Texts.Count)));
    }

    protected override IEnumerable<FieldProblem> Problems() =>
        ValidFrom is null
            ? [new FieldProblem(nameof(ValidFrom), "いつから使える内容かを書いてください。例：令和9年4月1日"), .. Terms.Problems()]
            : Terms.Problems();

    protected override async Task<IActionResult> AgainAsync()
    {
        if (Programme is null && await LoadAsync(HttpContext.RequestAborted) is { } elsewhere)
            return elsewhere;
        return Page();
    }

    protected override async Task<IActionResult> ConflictAsync()
    {
        if (await LoadAsync(HttpContext.RequestAborted) is { } elsewhere)
            return elsewhere;
        Conflict = EditConflict.Between(Words(VersionContent.Of(Version)), Words(Content()), ProgrammeLinks.Detail(Id));
        // Saving again from this page is a decision that has seen the newest state.
        RowVersion = Programme.RowVersion;
        return Page();
    }

    /// <summary>Ties to programmes that are none, or several: nothing is saved with them.</summary>
    private void RequireKnown()
    {
        var ties = new[] { (nameof(Excludes), Excludes), (nameof(After), After), (nameof(CapWith), CapWith), (nameof(Parent), Parent) };
        FormProblemsException.ThrowIfAny([
            .. ties.SelectMany(t => ChosenInWords.Keys(t.Item2, Titles).Told.Select(told => new FieldProblem(t.Item1, told))),
        ]);
    }

    private string Key(string? names) => ChosenInWords.Keys(names, Titles).Keys;

    /// <summary>Names in the place of numbers, where no other programme has the same.</summary>
    private string? Named(string? keys) =>
        keys is null
            ? null
            : string.Join(
                "；",
                keys.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(k => Titles.TryGetValue(k, out var title) && Titles.Values.Count(t => t == title) == 1 ? title : k)
            );

    /// <summary>Only a draft is edited; anything else is looked at.</summary>
    private async Task<IActionResult?> LoadAsync(CancellationToken cancellationToken)
    {
        Programme = await find.ByIdAsync(Id, cancellationToken);
        if (!find.MayWrite(Programme))
            throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        Version = Programme.Versions[^1];
        return Version.State == VersionState.Draft ? null : this.Go(ProgrammeLinks.Detail(Id));
    }

    /// <summary>
    /// What is saved, with what the form says. Columns that the form does not hold, such as those of an imported list, stay as they are.
    /// </summary>
    private VersionContent Content()
    {
        var kept = VersionContent.Of(Version);
        var texts = kept.Texts.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, text) in Ds451.Columns.Zip(Texts))
            texts[column.Name] = text?.Trim() ?? "";
        return new VersionContent(texts, Serves, Terms.WriteInto(kept.Conditions), ValidFrom!.Value, ValidTo, Corrects, Reason ?? "");
    }

    private static IEnumerable<(string Label, string Words)> Words(VersionContent content)
    {
        var terms = TermsForm.Of(content.Conditions);
        return
        [
            .. Ds451.Columns.Select(c => (c.Name, content[c.Name])),
            ("だれ向け", ProgrammeWords.Serves.First(s => s.Value == content.Serves.ToString()).Words),
            ("何のための支援か", ProgrammeWords.Purposes.FirstOrDefault(p => p.Value == terms.Purpose).Words ?? ""),
            ("始まりの日", FieldText.Of(content.ValidFrom)),
            ("終わりの日", FieldText.Of(content.ValidTo)),
            ("訂正かどうか", content.Corrects is { } number ? $"第{number}版の訂正" : ""),
            ("なぜ変えるか", content.Reason),
            ("給付上限額", FieldText.Of(terms.Benefit)),
            ("額の決まり", ProgrammeWords.Amounts.First(a => a.Value == (terms.Amount ?? "")).Words),
            ("お金の渡し方", ProgrammeWords.Moneys.First(m => m.Value == (terms.Money ?? "")).Words),
            ("予算に達した日", FieldText.Of(terms.BudgetExhausted)),
            ("いっしょに受けられない制度", terms.Excludes ?? ""),
            ("先に受けておく制度", terms.After ?? ""),
            ("合計の上限をともにする制度", terms.CapWith ?? ""),
            ("合計の上限", FieldText.Of(terms.CapLimit)),
            ("元制度", terms.Parent ?? ""),
        ];
    }
}
