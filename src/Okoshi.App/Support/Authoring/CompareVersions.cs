using System.Text.Json;
using Okoshi.App.Context;
using Okoshi.App.Japanese;
using Okoshi.App.Packs;
using Okoshi.App.Push;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Authoring;

/// <summary>A field that two versions say differently.</summary>
public sealed record FieldChange(string Field, string Before, string After);

/// <summary>Who gains and who loses: persons by verdict before and after, of one place.</summary>
/// <param name="Place">Where they live.</param>
/// <param name="Before">By the older version.</param>
/// <param name="After">By the newer version.</param>
/// <param name="Gain">Persons who meet the newer version and did not the older.</param>
/// <param name="Lose">Persons who met the older version and do not meet the newer.</param>
public sealed record EligibilityShift(string Place, VerdictCounts Before, VerdictCounts After, int Gain, int Lose)
{
    /// <summary>Persons who could not meet the older version and, as far as is known, can meet the newer.</summary>
    public int BecomesPossible { get; init; }

    /// <summary>Persons who could have met the older version, as far as is known, and cannot meet the newer.</summary>
    public int NoLongerPossible { get; init; }
}

/// <summary>Two versions side by side.</summary>
/// <param name="Key">Programme.</param>
/// <param name="Title">Name in the newer version.</param>
/// <param name="From">Number of the older version.</param>
/// <param name="To">Number of the newer version.</param>
/// <param name="Fields">What differs, field by field, conditions in words.</param>
/// <param name="AsOf">Day for which the persons were judged.</param>
/// <param name="People">Invented persons judged; 0 where the region's data have no audience.</param>
/// <param name="Shifts">By place, the sum first.</param>
public sealed record VersionComparison(
    string Key,
    string Title,
    int From,
    int To,
    IReadOnlyList<FieldChange> Fields,
    DateOnly AsOf,
    int People,
    IReadOnlyList<EligibilityShift> Shifts
);

/// <summary>Use case: what changes from one version to another, field by field, and for whom.</summary>
public sealed class CompareVersions(FindProgrammes find, RegionContext context)
{
    /// <summary>Null when there is no such programme or version for whoever asks: drafts are for their organisation only.</summary>
    /// <param name="key">Programme.</param>
    /// <param name="from">Number of the older version.</param>
    /// <param name="to">Number of the newer version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<VersionComparison?> RunAsync(string key, int from, int to, CancellationToken cancellationToken)
    {
        return await find.ByKeyAsync(key, cancellationToken) is { } programme ? Run(programme, from, to) : null;
    }

    /// <summary>The same of a programme that was read for whoever asks.</summary>
    public VersionComparison? Run(CatalogueProgramme programme, int from, int to)
    {
        var key = programme.Key;
        var (older, newer) = (
            programme.Versions.FirstOrDefault(v => v.Number == from),
            programme.Versions.FirstOrDefault(v => v.Number == to)
        );
        if (older is null || newer is null)
            return null;
        var (pack, asOf) = (context.Pack, context.Day);
        var words = RuleWords.Of(context);
        // Both are judged on the same day, whatever days they are meant for: only what they say is compared.
        var (before, after) = (Drafted.Of(key, older).Programme, Drafted.Of(key, newer).Programme);
        var shifts = before is null || after is null ? null : Shifts(pack, before, after, asOf);
        return new VersionComparison(
            key,
            newer.Title,
            from,
            to,
            [.. Fields(older, newer, words)],
            asOf,
            shifts?.Count > 0 ? PreviewProgramme.People : 0,
            shifts ?? []
        );
    }

    /// <summary>The fields that two versions say differently.</summary>
    public static IEnumerable<FieldChange> Fields(ProgrammeVersion older, ProgrammeVersion newer, RuleWords words)
    {
        var (a, b) = (VersionContent.Of(older), VersionContent.Of(newer));
        var columns = Ds451.Columns.Select(c => c.Name).Concat(a.Texts.Keys).Concat(b.Texts.Keys).Distinct();
        return columns
            .Select(c => new FieldChange(c, a[c], b[c]))
            .Append(new FieldChange("だれ向け", Word(a.Serves), Word(b.Serves)))
            .Append(new FieldChange("始まりの日", Wareki.Date(a.ValidFrom), Wareki.Date(b.ValidFrom)))
            .Append(new FieldChange("終わりの日", Day(a.ValidTo), Day(b.ValidTo)))
            .Append(new FieldChange("だれが使えるか", Sentence(a, words), Sentence(b, words)))
            .Concat(Terms(a, b))
            .Where(f => f.Before != f.After);
    }

    private static IReadOnlyList<EligibilityShift> Shifts(PackContent pack, SupportProgramme before, SupportProgramme after, DateOnly asOf)
    {
        if (AudienceInputs.Model(pack) is not { AgeClasses.Count: > 0, Stages.Count: > 0, Residences.Count: > 0 })
            return [];
        var people = pack.Get(new PreviewAudience(asOf)).Members;
        var (old, now) = (before.ConditionsOn(asOf), after.ConditionsOn(asOf));
        var judged = people
            .Select(p =>
                (
                    Place: p.Facts.Residence?.Name ?? "分からない",
                    Before: Eligibility.Judge(old, p.Facts, asOf),
                    After: Eligibility.Judge(now, p.Facts, asOf)
                )
            )
            .ToArray();
        return [Shift("すべて", judged), .. judged.GroupBy(j => j.Place).Select(g => Shift(g.Key, [.. g]))];
    }

    private static EligibilityShift Shift(string place, IReadOnlyList<(string Place, Verdict Before, Verdict After)> judged) =>
        new(
            place,
            Count(judged.Select(j => j.Before)),
            Count(judged.Select(j => j.After)),
            judged.Count(j => j.Before != Verdict.Met && j.After == Verdict.Met),
            judged.Count(j => j.Before == Verdict.Met && j.After != Verdict.Met)
        )
        {
            BecomesPossible = judged.Count(j => j is { Before: Verdict.NotMet, After: Verdict.Unknown }),
            NoLongerPossible = judged.Count(j => j is { Before: Verdict.Unknown, After: Verdict.NotMet }),
        };

    private static VerdictCounts Count(IEnumerable<Verdict> verdicts)
    {
        var counts = verdicts.CountBy(v => v).ToDictionary();
        return new VerdictCounts(
            counts.GetValueOrDefault(Verdict.Met),
            counts.GetValueOrDefault(Verdict.Unknown),
            counts.GetValueOrDefault(Verdict.NotMet)
        );
    }

    private static string Sentence(VersionContent content, RuleWords words)
    {
        try
        {
            var nodes = RuleDocument.Read(content.Conditions).Nodes;
            return nodes.Count == 0 ? "（条件は、読んで確かめる）" : words.Sentence(nodes);
        }
        catch (JsonException)
        {
            return "（読み取れません）";
        }
    }

    private static IEnumerable<FieldChange> Terms(VersionContent a, VersionContent b)
    {
        var (before, after) = (TermsOf(a), TermsOf(b));
        yield return new FieldChange("給付上限額（円）", Money(before.Benefit), Money(after.Benefit));
        yield return new FieldChange("予算に達した日", Day(before.BudgetExhaustedOn), Day(after.BudgetExhaustedOn));
        yield return new FieldChange("いっしょに受けられない制度", string.Join("、", before.Excludes), string.Join("、", after.Excludes));
        yield return new FieldChange("先に受ける制度", string.Join("、", before.After), string.Join("、", after.After));
        yield return new FieldChange("元制度", before.Parent, after.Parent);
    }

    private static ProgrammeTerms TermsOf(VersionContent content) =>
        ConditionsDocument.Read("条件", content.Conditions, "x", null, []).Terms;

    private static string Money(Yen? yen) =>
        yen is { } known ? known.Amount.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) : "（書いていません）";

    private static string Day(DateOnly? day) => day is { } known ? Wareki.Date(known) : "（決めていません）";

    private static string Word(ServesKind kind) =>
        kind switch
        {
            ServesKind.Application => "申請型",
            ServesKind.Consultation => "相談・講座",
            ServesKind.Institution => "機関向け",
            _ => "内部",
        };
}
