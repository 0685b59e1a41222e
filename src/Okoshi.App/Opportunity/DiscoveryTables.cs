using Okoshi.App.Documents;
using Okoshi.App.Sentences;
using Okoshi.Engine.Opportunity;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity;

/// <summary>A business in two lists; null where it is not in the list.</summary>
public sealed record ComparedRank(string Business, string Title, int? Rank, decimal? Known, int? OtherRank, decimal? OtherKnown);

/// <summary>What the search by statistics found, as tables for page exports, files and the terminal.</summary>
public static class DiscoveryTables
{
    /// <summary>The ranked list with the steadiness of its ranks.</summary>
    public static DocumentTable Ranking(FoundOpportunities found)
    {
        return Ranking(found.List, found.Stability, found.Conventions);
    }

    /// <inheritdoc cref="Ranking(FoundOpportunities)"/>
    public static DocumentTable Ranking(OpportunityList list, IReadOnlyList<RankStability> stability, IReadOnlyList<string> conventions)
    {
        var table = OpportunityTable.Of(list);
        return table with
        {
            Columns =
            [
                .. table.Columns,
                new DocumentColumn("best", "重みを変えたときの最高", CellKind.Number, "位", 0),
                new DocumentColumn("worst", "最低", CellKind.Number, "位", 0),
            ],
            Rows =
            [
                .. table.Rows.Select((row, i) => (IReadOnlyList<Cell>)[.. row, Cell.Of(stability[i].Best), Cell.Of(stability[i].Worst)]),
            ],
            Notes = [.. conventions, .. table.Notes.Skip(1)],
        };
    }

    /// <summary>Everything that was looked at for one business.</summary>
    public static DocumentTable Evidence(FoundOpportunities found, StartableBusiness business, IReadOnlyList<Evidence> evidence)
    {
        return new DocumentTable(
            $"{business.Title}の根拠",
            [
                new("what", "根拠", CellKind.Text),
                new("value", "値", CellKind.Number),
                new("unit", "単位", CellKind.Text),
                new("period", "時点", CellKind.Text),
                new("threshold", "くらべる値", CellKind.Number),
                new("verdict", "あてはまるか", CellKind.Text),
                new("note", "注", CellKind.Text),
                new("source", "出典", CellKind.Text),
            ],
            [
                .. evidence.Select(e =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(e.What.Text()),
                            e.Value is { } v ? Cell.Of(v) : new Cell.Missing(e.Note.Text()),
                            Cell.Of(e.Unit),
                            Cell.Of(e.Period.Text()),
                            Cell.Of(e.Threshold),
                            Cell.Of(
                                e.Verdict switch
                                {
                                    Verdict.Met => "あてはまる",
                                    Verdict.NotMet => "あてはまらない",
                                    _ => "未確認",
                                }
                            ),
                            Cell.Of(e.Note.Text()),
                            Cell.Of(
                                string.Join(
                                    "、",
                                    e.Sources.Select(s =>
                                        found.List.Sources.TryGetValue(s.SourceId, out var source)
                                            ? $"{source.Title} {source.Edition}（{s.Place}）"
                                            : s.SourceId
                                    )
                                )
                            ),
                        ]
                ),
            ]
        )
        {
            Area = found.List.Area,
            Notes = found.Stories.GetValueOrDefault(business.Id) ?? [],
        };
    }

    /// <summary>Every industry beside the peers.</summary>
    public static DocumentTable Industries(FoundOpportunities found)
    {
        return new DocumentTable(
            "産業の足りなさ（似た市区町村とくらべて）",
            [
                new("industry", "大分類", CellKind.Text),
                new("name", "産業", CellKind.Text),
                new("employees", "従業者", CellKind.Number, "人", 0),
                new("perThousand", "人口千人あたり", CellKind.Number, "人", 1),
                new("peerMedian", "似た市の中央値", CellKind.Number, "人", 1),
                new("missingJobs", "足りない人数", CellKind.Number, "人", 0),
                new("lq", "特化係数", CellKind.Number, "倍", 2),
                new("density", "つながりの位置", CellKind.Number, "", 2),
                new("change", "増減", CellKind.Number, "%", 1),
                new("peerChange", "似た市の増減", CellKind.Number, "%", 1),
            ],
            [.. (found.Survey?.Industries ?? []).Select(Row)]
        )
        {
            Area = found.List.Area,
            Notes = ["似た市区町村：" + string.Join("、", found.Peers.Select(p => p.Area.Name))],
        };
    }

    /// <summary>Every business that is in one of two lists, by its place in the first.</summary>
    public static IReadOnlyList<ComparedRank> Compare(OpportunityRanking one, OpportunityRanking other)
    {
        return
        [
            .. one
                .Opportunities.Concat(other.Opportunities.Where(o => one.Find(o.Business.Id) is null))
                .Select(o => o.Business)
                .Select(o => new ComparedRank(
                    o.Id,
                    o.Title,
                    one.Find(o.Id)?.Rank,
                    one.Find(o.Id)?.Known,
                    other.Find(o.Id)?.Rank,
                    other.Find(o.Id)?.Known
                )),
        ];
    }

    /// <summary>Two sides with what keeps them from being compared, and their sources.</summary>
    public static DocumentTable Comparison(OpportunityComparison found)
    {
        return Comparison(found.One.Name, found.Other.Name, found.Rows) with
        {
            Area = found.One.Area,
            Notes = found.Caution,
            Sources = [.. found.One.Basis.Union(found.Other.Basis)],
        };
    }

    /// <summary>Two lists beside each other.</summary>
    public static DocumentTable Comparison(string first, string second, IReadOnlyList<ComparedRank> rows) =>
        new(
            $"{first}と{second}の順位",
            [
                new("id", "番号", CellKind.Text),
                new("title", "事業", CellKind.Text),
                new("rank", first, CellKind.Number, "位", 0),
                new("known", "点", CellKind.Number, "点", 1),
                new("otherRank", second, CellKind.Number, "位", 0),
                new("otherKnown", "点", CellKind.Number, "点", 1),
            ],
            [
                .. rows.Select(c =>
                    (IReadOnlyList<Cell>)
                        [Cell.Of(c.Business), Cell.Of(c.Title), Rank(c.Rank), Cell.Of(c.Known), Rank(c.OtherRank), Cell.Of(c.OtherKnown)]
                ),
            ]
        );

    private static Cell Rank(int? rank) => rank is { } place ? Cell.Of(place) : new Cell.Missing("一覧にない");

    private static IReadOnlyList<Cell> Row(IndustryGap i) =>
        [
            Cell.Of(i.Industry.Code),
            Cell.Of(i.Industry.Name),
            Cell.Of(i.Employees),
            Of(i.PerThousand),
            Of(i.PeerMedian),
            Of(i.MissingJobs),
            Of(i.Quotient),
            Of(i.DensityRank),
            Of(i.Change),
            Of(i.PeerChange),
        ];

    private static Cell Of(Computed value) => value.Value is { } number ? Cell.Of(number) : new Cell.Missing(value.Reason.Text());
}
