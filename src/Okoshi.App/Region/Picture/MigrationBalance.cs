using System.Globalization;
using Okoshi.App.Charts;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Sentences;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Picture;

/// <summary>Moves into and out of a region in one year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="In">
/// Persons who moved in; null where there is no value, as for a joint area, whose members' moves within are not known.
/// </param>
/// <param name="Out">Persons who moved out; null likewise.</param>
/// <param name="Net">転入超過: more came than left; negative for a loss, null where a value is not known.</param>
/// <param name="Counts">Who is counted, as the edition names it.</param>
public sealed record MoveYear(int Year, long? In, long? Out, long? Net, string Counts);

/// <summary>転入と転出 The moves of a municipality, one year from each edition of SSDSE-A.</summary>
/// <param name="Years">Years in order.</param>
/// <param name="Datasets">Editions that they come from.</param>
public sealed record MigrationBalance(IReadOnlyList<MoveYear> Years, IReadOnlyList<DatasetInfo> Datasets)
{
    private const string InItem = "A5101";
    private const string OutItem = "A5102";

    /// <summary>Why a joint area has the difference alone; nothing for a municipality.</summary>
    public Remark WhyNoSides { get; private init; } = Remark.None;

    /// <summary>The year for which the newest edition has moves; null where none has.</summary>
    public MoveYear? Newest => Years.Count > 0 ? Years[^1] : null;

    internal static MigrationBalance Of(MunicipalityCode area, IReadOnlyList<FigureSet> editions)
    {
        var found = editions
            .Where(e => e.In(area) is not null && e.ItemOf(InItem) is not null && e.ItemOf(OutItem) is not null)
            .Select(e => (Edition: e, Code: e.In(area)!.Value, Item: e.ItemOf(InItem)!))
            // Of two editions with the same year the newer one counts.
            .GroupBy(e => e.Item.Period, StringComparer.Ordinal)
            .Select(g => g.Last())
            .OrderBy(e => e.Item.Period, StringComparer.Ordinal)
            .ToArray();
        return new MigrationBalance(
            [
                .. found.Select(e => new MoveYear(
                    int.Parse(e.Item.Period, CultureInfo.InvariantCulture),
                    (long?)e.Edition[e.Code, InItem],
                    (long?)e.Edition[e.Code, OutItem],
                    (long?)e.Edition.Net(e.Code, InItem, OutItem),
                    e.Item.Name
                )),
            ],
            [.. found.Select(e => e.Edition.Info)]
        )
        {
            WhyNoSides = found.Length > 0 && area.IsJointArea ? found[^1].Edition.WhyMissing(area, InItem) : Remark.None,
        };
    }

    /// <summary>The moves as two lines, of a joint area the difference as one; null with fewer than two years.</summary>
    public Chart? Draw()
    {
        if (Years.Count < 2)
            return null;
        var title = Newest is { Net: { } net } newest
            ? $"{newest.Year}年は {Math.Abs(net):#,0}人の{(net < 0 ? "転出" : "転入")}超過"
            : "転入と転出";
        return LineChart.Draw(
            title,
            WhyNoSides.IsNone
                ? [Line("転出", LineKind.Projection, y => y.Out), Line("転入", LineKind.Actual, y => y.In)]
                : [Line("転入−転出", LineKind.Actual, y => y.Net)],
            "人",
            string.Join("、", Datasets.Select(d => d.Source))
        );

        LineSeries Line(string label, LineKind kind, Func<MoveYear, long?> pick) =>
            new(
                label,
                kind,
                [.. Years.Select(y => new LinePoint(y.Year, pick(y), y == Newest && pick(y) is { } value ? $"{label} {value:#,0}人" : ""))]
            );
    }

    /// <summary>What a reader must know of these counts.</summary>
    public IEnumerable<string> Notes()
    {
        if (!WhyNoSides.IsNone)
            yield return $"転入と転出は、差だけを示します。{WhyNoSides.Text()}。";
        string[] counts = [.. Years.Select(y => y.Counts).Distinct()];
        if (counts.Length > 1)
            yield return $"転入・転出は、版によって数える人が違います（{string.Join("、", counts)}）。続けてくらべるときは注意してください。";
        if (Years.Count > 1 && Years[^1].Year - Years[0].Year >= Years.Count)
            yield return "転入・転出の線は、取り込んだ版の年だけをつないでいます。あいだの年の値ではありません。";
    }
}
