using Okoshi.App.Imports;
using Okoshi.Engine.Plan;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Plan;

/// <summary>Reads the values of a template: number, unit, range, and what it rests on.</summary>
/// <param name="standard">Source of values that name none.</param>
/// <param name="knownSources">Ids of sources.csv; null when the sources are not checked.</param>
/// <param name="notesRequired">True in a pack: every value says why it is what it is.</param>
internal sealed class PlanValueReader(SourceRef standard, IReadOnlySet<string>? knownSources, bool notesRequired)
{
    private static readonly Dictionary<string, Quality> Qualities = new(StringComparer.Ordinal)
    {
        ["printed"] = Quality.Printed,
        ["derived"] = Quality.Derived,
        ["assumed"] = Quality.Assumed,
    };

    /// <summary>A value in one of the units given; null when absent or wrong.</summary>
    public PlanValue? Read(JsonFields parent, string name, PlanUnit unit, decimal min, decimal max, bool required = true)
    {
        if (parent.Nested(name, required) is not { } fields)
            return null;
        var value = ReadHere(fields, unit, min, max);
        fields.RejectUnknown();
        return value;
    }

    /// <summary>The value that an item itself carries beside its name; the caller refuses unknown fields.</summary>
    public PlanValue? ReadHere(JsonFields fields, PlanUnit unit, decimal min, decimal max)
    {
        var value = fields.Number("value", min, max);
        var unitText = fields.Text("unit");
        if (unitText.Length > 0 && !unit.Fits(unitText))
            fields.Report("unit", $"単位が「{unitText}」です", $"{unit.Expected}が必要です", "単位と値を確かめてください");
        var low = fields.Number("low", min, max, required: false);
        var high = fields.Number("high", min, max, required: false);
        var source = ReadSource(fields);
        if (value is not { } number)
            return null;
        if (low > number || high < number)
        {
            fields.Report(
                low > number ? "low" : "high",
                $"low {low}、value {number}、high {high} の順になっていません",
                "low ≦ value ≦ high である必要があります",
                "幅を直してください"
            );
            return null;
        }
        return new PlanValue(number, unitText, source, low, high);
    }

    /// <summary>Source, quality and note of an object.</summary>
    public SourceRef ReadSource(JsonFields fields)
    {
        var note = fields.Text("note", required: false);
        var source = fields.Text("source", required: false);
        var place = fields.Text("place", required: false);
        var qualityText = fields.OneOf("quality", Qualities.Keys, required: false);
        var quality = qualityText.Length > 0 ? Qualities[qualityText] : standard.Quality;
        if (notesRequired && note.Length == 0 && quality != Quality.Printed)
            fields.Report("note", "理由がありません", "仮定の値には、何にもとづくかの一文が必要です", "note に理由を書いてください");
        if (source.Length == 0)
            return new SourceRef(standard.SourceId, place.Length > 0 ? place : standard.Place, quality, note);
        if (knownSources is not null && !knownSources.Contains(source))
            fields.Report(
                "source",
                $"「{source}」という出典はありません",
                "sources.csv の id のどれかが必要です",
                "出典を足すか、綴りを直してください"
            );
        return new SourceRef(source, place, quality, note);
    }
}

/// <summary>The units that a value of a plan may have.</summary>
/// <param name="Expected">What is expected, in Japanese.</param>
/// <param name="Fits">Whether a unit as written is one of them.</param>
internal sealed record PlanUnit(string Expected, Func<string, bool> Fits)
{
    public static readonly PlanUnit Yen = Exactly("円");
    public static readonly PlanUnit YenPerMonth = Exactly("円/月");
    public static readonly PlanUnit Percent = Exactly("%");
    public static readonly PlanUnit Months = Exactly("か月");
    public static readonly PlanUnit Years = Exactly("年");
    public static readonly PlanUnit DaysPerMonth = Exactly("日/月");

    /// <summary>A count per open day or per month, such as 食/日 or 件/月.</summary>
    public static readonly PlanUnit Volume = new(
        "「食/日」「件/月」のように、数え方と「/日」か「/月」",
        u => u.Length > 2 && (u.EndsWith("/日", StringComparison.Ordinal) || u.EndsWith("/月", StringComparison.Ordinal))
    );

    private static PlanUnit Exactly(string unit) => new($"単位「{unit}」", u => u == unit);
}
