using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Okoshi.App.Context;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Region.Official;
using Okoshi.App.Region.Picture;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>
/// 地域パックの数値 The tables of a pack in the shape of imported datasets: what a document prints of a region is one more edition beside
/// them. Values that must not decide anything are left out of the editions; the nation's row is the pack's own.
/// </summary>
internal sealed class PackFigures : FigureSource
{
    private readonly IReadOnlyDictionary<Guid, Edition> editions;

    private PackFigures(PackContent pack)
    {
        Printed = PrintedRegion.From(pack);
        editions = Read(pack, Printed).ToDictionary(e => e.Figures.Info.Id);
        Shelf = StatisticsShelf.Of([.. editions.Values.Select(e => e.Figures)], JointAreas.None);
    }

    internal override StatisticsShelf Shelf { get; }

    /// <summary>
    /// The same values as the documents print them, with their pages and with those in doubt: what is told of a document itself.
    /// </summary>
    internal RegionInput Printed { get; }

    /// <summary>The figures of a pack's region; nothing where it has none of its own.</summary>
    public static PackFigures Of(PackContent pack) => pack.Get(new OfPack());

    public override Task<IReadOnlyList<OfficialPart>> PartsAsync(DatasetInfo dataset, string beginning, CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficialPart> found =
        [
            .. editions[dataset.Id].Parts.Where(p => p.Key.StartsWith(beginning, StringComparison.Ordinal)),
        ];
        return Task.FromResult(found);
    }

    private protected override Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        Task.FromResult(editions[info.Id].Figures);

    internal override string Lacking(OfficialFormat format) => $"地域パックに「{format.Title}」の値がありません";

    private static IEnumerable<Edition> Read(PackContent pack, RegionInput printed)
    {
        if (!pack.HasRegion)
            yield break;
        var reader = new Reader(pack);
        foreach (var year in printed.Industries.Where(r => r.Source.MayDecide).GroupBy(r => r.Year))
            yield return reader.Industries(year.Key, [.. year]);
        foreach (var edition in printed.Population.Where(r => r.Source.MayDecide).GroupBy(r => r.Edition))
            yield return reader.Population(edition.Key, [.. edition]);
        if (reader.Circulation(printed.Circulation) is { } circulation)
            yield return circulation;
    }

    /// <summary>A value of an item in an area.</summary>
    private sealed record Entry(MunicipalityCode Area, OfficialItem Item, decimal Value);

    private sealed record Edition(FigureSet Figures, IReadOnlyList<OfficialPart> Parts);

    private sealed record OfPack : Derived<PackContent, PackFigures>
    {
        internal override PackFigures From(PackContent source) => new(source);
    }

    private sealed class Reader(PackContent pack)
    {
        private readonly Dictionary<MunicipalityCode, MunicipalityRow> areas = pack.Rows<MunicipalityRow>()
            .Where(m => m.Role is "self" or "neighbour" or "area" or "nation")
            .ToDictionary(m => m.Code);

        public Edition Industries(int year, IndustryCount[] rows)
        {
            var period = year.ToString(CultureInfo.InvariantCulture);
            return Make(
                OfficialFormat.Ssdse,
                period,
                rows[0].Source,
                rows.Where(r => IndustrySurvey.DigitsOf(r.Industry) is not null)
                    .SelectMany(r =>
                        new[] { (IndustrySurvey.EstablishmentsItem, r.Establishments), (IndustrySurvey.EmployeesItem, r.Employees) }
                            .Where(v => v.Item2 is not null)
                            .Select(v => new Entry(
                                r.Area,
                                new OfficialItem(v.Item1 + IndustrySurvey.DigitsOf(r.Industry), period, r.Industry.Name, ""),
                                v.Item2!.Value
                            ))
                    )
            );
        }

        /// <summary>Ages that every year has: a series of which one year knows finer ages than another could not be added up.</summary>
        public Edition Population(string name, PopulationCount[] rows)
        {
            var years = rows.Select(r => r.Year).Distinct().Count();
            var common = rows.Where(r => areas.GetValueOrDefault(r.Area)?.Role == "self")
                .GroupBy(r => (r.Sex, r.Age))
                .Where(g => g.Select(r => r.Year).Distinct().Count() == years)
                .Select(g => g.Key)
                .ToHashSet();
            return Make(
                name == PopulationSummary.CountEdition ? OfficialFormat.Census : OfficialFormat.Ipss,
                name == PopulationSummary.CountEdition ? rows.Max(r => r.Year).ToString(CultureInfo.InvariantCulture) : name[^4..],
                rows[0].Source,
                rows.Where(r => common.Contains((r.Sex, r.Age)) && r.Persons is not null)
                    .Select(r => new Entry(
                        r.Area,
                        new OfficialItem(AgeSexItems.Code(r.Sex, r.Age), r.Year.ToString(CultureInfo.InvariantCulture), r.Age.Label, "人"),
                        r.Persons!.Value
                    ))
            );
        }

        public Edition? Circulation(CirculationFlows flows)
        {
            (string Item, Figure? Figure)[] all =
            [
                ("toDistribution", flows.ToDistribution),
                ("toExpenditure", flows.ToExpenditure),
                ("returnToProduction", flows.ReturnToProduction),
                ("externalBalance", flows.ExternalBalance),
                ("printedRate", flows.PrintedRate),
            ];
            var known = all.Where(f => f.Figure?.Deciding is not null).Select(f => (f.Item, Figure: f.Figure!)).ToArray();
            if (known.Length == 0)
                return null;
            var year = known[0].Figure.Period[..4];
            var edition = Make(
                OfficialFormat.Circulation,
                year,
                known[0].Figure.Source,
                known.Select(f => new Entry(
                    pack.Manifest.Municipality,
                    new OfficialItem(f.Item, year, f.Figure.Label, f.Figure.Unit),
                    f.Figure.Value!.Value
                ))
            );
            return edition with { Parts = [new OfficialPart(CirculationPreview.SourcePart, edition.Figures.Info.Title)] };
        }

        private Edition Make(OfficialFormat format, string edition, SourceRef source, IEnumerable<Entry> entries)
        {
            var known = entries.Where(e => areas.ContainsKey(e.Area)).ToArray();
            OfficialItem[] items = [.. known.Select(e => e.Item).DistinctBy(i => (i.Code, i.Period))];
            var places = items.Select((item, i) => (item, i)).ToDictionary(p => (p.item.Code, p.item.Period), p => p.i);
            var rows = known
                .GroupBy(e => e.Area)
                .Select(g =>
                {
                    var values = new double[items.Length];
                    Array.Fill(values, double.NaN);
                    foreach (var entry in g)
                        values[places[(entry.Item.Code, entry.Item.Period)]] = (double)entry.Value;
                    return (new OfficialArea(g.Key, areas[g.Key].Prefecture, areas[g.Key].Name), values);
                });
            return new Edition(new FigureSet(InfoOf(format, edition, source, known, items.Length), items, rows, JointAreas.None), []);
        }

        private DatasetInfo InfoOf(OfficialFormat format, string edition, SourceRef source, Entry[] entries, int items)
        {
            var document = pack.Sources.GetValueOrDefault(source.SourceId);
            string[] years = [.. entries.Select(e => e.Item.Period).Distinct().Order(StringComparer.Ordinal)];
            return new DatasetInfo
            {
                Id = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{pack.Hash}/{format.Name}/{edition}")).AsSpan(0, 16)),
                Format = format.Name,
                Edition = edition,
                Level = DatasetLevel.Municipalities,
                Publisher = document?.Publisher ?? format.Publisher,
                Title = document?.Title ?? format.Title,
                Licence = document?.Licence ?? "",
                Years = years.Length switch
                {
                    0 => "",
                    1 => years[0] + "年",
                    _ => $"{years[0]}〜{years[^1]}年",
                },
                FileName = $"地域パック {pack.Manifest.Id}",
                Sha256 = pack.Hash,
                ImportedAt = default,
                ImportedBy = null,
                Rows = entries.Length,
                AreaCount = entries.Select(e => e.Area).Distinct().Count(),
                ItemCount = items,
                SumsJson = "[]",
                NotesJson = "[]",
            };
        }
    }
}
