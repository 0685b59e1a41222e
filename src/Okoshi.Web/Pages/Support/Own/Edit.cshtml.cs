using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Json;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Engine.Support;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Support.Own;

/// <summary>What a draft says: texts, days, money and ties. The conditions have a page of their own.</summary>
[NeedsPack]
[Access(Resource.Programme, AccessAction.Write)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(FindProgrammes find, WriteProgramme write, Drafts drafts) : FormPage
{
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

    [BindProperty]
    public Guid Revision { get; set; }

    [BindProperty]
    public List<string?> Texts { get; set; } = [];

    [BindProperty]
    public ServesKind Serves { get; set; }

    [BindProperty]
    public string? Purpose { get; set; }

    [BindProperty]
    public string? Benefit { get; set; }

    [BindProperty]
    public string? BudgetExhausted { get; set; }

    [BindProperty]
    public string? Excludes { get; set; }

    [BindProperty]
    public string? After { get; set; }

    [BindProperty]
    public string? CapWith { get; set; }

    [BindProperty]
    public string? CapLimit { get; set; }

    [BindProperty]
    public string? Parent { get; set; }

    [BindProperty]
    public string? ValidFrom { get; set; }

    [BindProperty]
    public string? ValidTo { get; set; }

    [BindProperty]
    public string? Corrects { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public CatalogueProgramme Programme { get; private set; } = null!;

    public ProgrammeVersion Version { get; private set; } = null!;

    /// <summary>Key of what is kept while it is typed.</summary>
    public string Form => $"programme/{Id}";

    /// <summary>When that was kept which fills the fields.</summary>
    public DateTimeOffset? DraftFrom { get; private set; }

    public static bool IsLong(string column) => Long.Contains(column);

    public IReadOnlyList<(string Value, string Words)> Correctable =>
        [
            ("", "訂正ではない（この日から新しい内容になる）"),
            .. Programme
                .Versions.Where(v => v.State == VersionState.Published)
                .Select(v => (v.Number.ToString(CultureInfo.InvariantCulture), $"第{v.Number}版の訂正（同じ期間の内容を直す）")),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await LoadAsync(cancellationToken) is { } elsewhere)
            return elsewhere;
        var content = VersionContent.Of(Version);
        var conditions = JsonNode.Parse(content.Conditions) as JsonObject ?? [];
        Texts = [.. Ds451.Columns.Select(c => (string?)content[c.Name])];
        (Serves, Revision, Reason) = (content.Serves, Programme.Revision, content.Reason);
        (Purpose, Benefit, BudgetExhausted) = (
            Field(conditions, "purpose"),
            Field(conditions, "benefit"),
            Field(conditions, "budgetExhausted")
        );
        (Excludes, After, Parent) = (Field(conditions, "excludes"), Field(conditions, "after"), Field(conditions, "parent"));
        (CapWith, CapLimit) = (Field(conditions, "capWith"), Field(conditions, "capLimit"));
        (ValidFrom, ValidTo, Corrects) = (
            Wareki.Date(content.ValidFrom),
            content.ValidTo is { } to ? Wareki.Date(to) : "",
            content.Corrects?.ToString(CultureInfo.InvariantCulture)
        );
        if (
            await drafts.FindAsync(Form, cancellationToken) is { } draft
            && draft.SavedAt > Version.SavedAt
            && JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Fields) is { } typed
        )
            Take(draft.SavedAt, typed);
        return Page();
    }

    public async Task<IActionResult> OnPostDropDraftAsync(CancellationToken cancellationToken)
    {
        await drafts.ThrowAwayAsync(Form, cancellationToken);
        return this.Go(ProgrammeLinks.Edit(Id));
    }

    public Task<IActionResult> OnPostAsync(string? next, CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (await LoadAsync(cancellationToken) is { } elsewhere)
                return elsewhere;
            await write.SaveAsync(new DraftOf(Id, Version.Number, Revision), Read(), cancellationToken);
            await drafts.ThrowAwayAsync(Form, cancellationToken);
            return this.Go(next == "rule" ? ProgrammeLinks.Rule(Id) : ProgrammeLinks.Done(Id, "saved"));
        });

    protected override async Task<IActionResult> AgainAsync()
    {
        if (Programme is null && await LoadAsync(HttpContext.RequestAborted) is { } elsewhere)
            return elsewhere;
        return Page();
    }

    /// <summary>Only a draft is edited; anything else is looked at.</summary>
    private async Task<IActionResult?> LoadAsync(CancellationToken cancellationToken)
    {
        Programme = await find.ByIdAsync(Id, cancellationToken);
        if (!find.MayWrite(Programme))
            throw new AccessDeniedException(Resource.Programme, AccessAction.Write);
        Version = Programme.Versions[^1];
        return Version.State == VersionState.Draft ? null : this.Go(ProgrammeLinks.Detail(Id));
    }

    private VersionContent Read()
    {
        var problems = new List<FieldProblem>();
        var from = Day(nameof(ValidFrom), ValidFrom, "始まりの日", problems);
        if (from is null && string.IsNullOrWhiteSpace(ValidFrom))
            problems.Add(new FieldProblem(nameof(ValidFrom), "いつから使える内容かを書いてください。例：令和9年4月1日"));
        var to = Day(nameof(ValidTo), ValidTo, "終わりの日", problems);
        var exhausted = Day(nameof(BudgetExhausted), BudgetExhausted, "予算に達した日", problems);
        var (benefit, limit) = (
            Yen(nameof(Benefit), Benefit, "給付上限額", problems),
            Yen(nameof(CapLimit), CapLimit, "合計の上限", problems)
        );
        FormProblemsException.ThrowIfAny(problems);
        var kept = VersionContent.Of(Version);
        var conditions = JsonNode.Parse(kept.Conditions) as JsonObject ?? [];
        Put(conditions, "purpose", Purpose);
        Put(conditions, "benefit", benefit);
        Put(conditions, "budgetExhausted", exhausted is { } day ? Wareki.Iso(day) : null);
        Put(conditions, "excludes", Excludes);
        Put(conditions, "after", After);
        Put(conditions, "capWith", CapWith);
        Put(conditions, "capLimit", limit);
        Put(conditions, "parent", Parent);
        // Columns that the form does not hold, such as those of an imported list, stay as they are.
        var texts = kept.Texts.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, text) in Ds451.Columns.Zip(Texts))
            texts[column.Name] = text?.Trim() ?? "";
        return new VersionContent(
            texts,
            Serves,
            conditions.ToJsonString(OkoshiJson.Compact),
            from!.Value,
            to,
            int.TryParse(Corrects, CultureInfo.InvariantCulture, out var number) ? number : null,
            Reason ?? ""
        );
    }

    /// <summary>What was typed and never saved.</summary>
    private void Take(DateTimeOffset at, Dictionary<string, string> typed)
    {
        DraftFrom = at;
        Texts = [.. Texts.Select((t, i) => typed.GetValueOrDefault($"Texts[{i}]", t ?? ""))];
        Serves = Enum.TryParse<ServesKind>(typed.GetValueOrDefault(nameof(Serves)), out var serves) ? serves : Serves;
        (Purpose, Benefit, BudgetExhausted) = (
            Typed(nameof(Purpose), Purpose),
            Typed(nameof(Benefit), Benefit),
            Typed(nameof(BudgetExhausted), BudgetExhausted)
        );
        (Excludes, After, Parent) = (Typed(nameof(Excludes), Excludes), Typed(nameof(After), After), Typed(nameof(Parent), Parent));
        (CapWith, CapLimit) = (Typed(nameof(CapWith), CapWith), Typed(nameof(CapLimit), CapLimit));
        (ValidFrom, ValidTo, Corrects, Reason) = (
            Typed(nameof(ValidFrom), ValidFrom),
            Typed(nameof(ValidTo), ValidTo),
            Typed(nameof(Corrects), Corrects),
            Typed(nameof(Reason), Reason)
        );

        string? Typed(string name, string? saved) => typed.GetValueOrDefault(name, saved ?? "");
    }

    private static JsonValue? Yen(string field, string? text, string label, List<FieldProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (JapaneseNumber.TryParse(text, out var yen) && yen == decimal.Truncate(yen) && yen >= 0)
            return JsonValue.Create((long)yen);
        problems.Add(new FieldProblem(field, $"{label}「{text}」は、円の整数で書いてください。例：300000、300,000円"));
        return null;
    }

    private static DateOnly? Day(string field, string? text, string label, List<FieldProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var reading = JapaneseDate.Read(text);
        if (reading.Date is null)
            problems.Add(new FieldProblem(field, $"{label}：{reading.Problem}。{JapaneseDate.Expected}で書いてください。"));
        return reading.Date;
    }

    private static void Put(JsonObject json, string name, string? text) =>
        Put(json, name, string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(text.Trim()));

    private static void Put(JsonObject json, string name, JsonValue? value)
    {
        json.Remove(name);
        if (value is not null)
            json[name] = value;
    }

    private static string? Field(JsonObject json, string name) => json[name]?.ToString();
}
