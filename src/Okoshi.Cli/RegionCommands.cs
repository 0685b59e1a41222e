using System.CommandLine;
using System.Globalization;
using Okoshi.App.Documents;
using Okoshi.App.Region;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.Cli;

/// <summary><c>okoshi region …</c>: looking at a region.</summary>
public static class RegionCommands
{
    public static Command Create(CommandConsole console)
    {
        var region = new Command("region", "地域を診る") { Profile(console) };
        foreach (
            var command in RegionTableCommands
                .Create(console)
                .Concat(RegionModelCommands.Create(console))
                .Concat(RegionFigureCommands.Create(console))
                .Append(RegionImportCommand.Create(console))
        )
            region.Add(command);
        return region;
    }

    private static Command Profile(CommandConsole console)
    {
        var pack = PackOptions.Pack();
        var format = CommandOutput.FormatOption();
        var asOf = PackOptions.AsOf();
        var command = new Command(
            "profile",
            "地域の強み、失っているもの、離れる人を表示します。例：okoshi region profile --pack packs/aomori"
        )
        {
            pack,
            format,
            asOf,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var date = PackOptions.ReadAsOf(parsed.GetValue(asOf));
                var diagnosis = RegionDiagnosis.Of(PackOptions.ReadContent(parsed.GetRequiredValue(pack)), date);
                if (parsed.GetValue(format) == OutputFormat.Table)
                {
                    foreach (var line in Headlines(diagnosis.Profile))
                        await console.Output.WriteLineAsync(line);
                }
                CommandOutput.Write(console, parsed.GetValue(format), ToJson(diagnosis, date), IndustryTable(diagnosis.Profile));
                return 0;
            }
        );
        return command;
    }

    private static object ToJson(RegionDiagnosis diagnosis, DateOnly asOf)
    {
        var profile = diagnosis.Profile;
        return new
        {
            asOf,
            region = new { code = profile.Area.Code.Digits, name = profile.Area.Name },
            population = profile.Population.Points.Select(p => new
            {
                p.Year,
                p.Edition,
                p.Persons,
                oldShare = Number(p.OldShare),
            }),
            industries = profile.Industries.Select(i => new
            {
                industry = i.Industry.Code,
                name = i.Industry.Name,
                year = i.Year,
                establishments = i.Count.Establishments,
                employees = i.Count.Employees,
                lq = Number(i.Quotient),
                neighbourRatio = Number(i.NeighbourRatio),
                changePercent = Number(i.Change),
                nationalChangePercent = Number(i.NationalChange),
                rank = i.Rank,
                rankedAreas = i.RankedAreas,
                mayDecide = i.MayDecide,
            }),
            circulation = new
            {
                rate = Number(profile.Circulation.Rate),
                convention = RegionSentences.CirculationRate,
                agreesWithPrint = profile.Circulation.AgreesWithPrint,
            },
            youth = new
            {
                all = profile.Youth.All?.Value,
                young = profile.Youth.Young?.Value,
                shareOfLoss = Number(profile.Youth.ShareOfLoss),
            },
            strengths = profile.Strengths.Select(Highlight),
            losses = profile.Losses.Select(Highlight),
            conventions = RegionSentences.Conventions(profile.Thresholds),
            doubts = profile.Doubts.Select(d => d.Text()),
            sources = diagnosis.Sources.Values.Select(s => new
            {
                s.Id,
                s.Title,
                s.Publisher,
                s.Edition,
            }),
        };
    }

    private static object Number(Computed computed) =>
        new { value = computed.Value, reason = computed.Value is null ? computed.Reason.Text() : null };

    private static object Highlight(RegionHighlight highlight)
    {
        var figure = highlight.Figure();
        return new
        {
            highlight.Topic,
            label = figure.Label,
            value = figure.Value,
            unit = figure.Unit,
            period = figure.Period,
            quality = figure.Source.Quality,
            sources = highlight.Sources.Select(s => new { id = s.SourceId, s.Place }),
        };
    }

    private static IEnumerable<string> Headlines(RegionProfile profile)
    {
        foreach (var highlight in profile.Strengths)
            yield return "強み：" + Line(highlight.Figure());
        foreach (var highlight in profile.Losses)
            yield return "失っているもの：" + Line(highlight.Figure());
        var rate = profile.Circulation.Rate;
        yield return "地域経済循環率："
            + (rate.Value is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) + "%" : $"データなし（{rate.Reason.Text()}）");
    }

    private static DocumentTable IndustryTable(RegionProfile profile) =>
        new(
            "産業の現状",
            [
                new DocumentColumn("code", "大分類", CellKind.Text),
                new DocumentColumn("name", "産業", CellKind.Text),
                new DocumentColumn("establishments", "事業所", CellKind.Number, "か所"),
                new DocumentColumn("employees", "従業者", CellKind.Number, "人"),
                new DocumentColumn("lq", "特化係数", CellKind.Number, "倍", 2),
                new DocumentColumn("neighbours", "近隣比", CellKind.Number, "倍", 2),
                new DocumentColumn("change", "増減", CellKind.Number, "%", 1),
                new DocumentColumn("decides", "判断に使う", CellKind.YesNo),
            ],
            [
                .. profile.Industries.Select(i =>
                    (IReadOnlyList<Cell>)
                        [
                            Cell.Of(i.Industry.Code),
                            Cell.Of(i.Industry.Name),
                            Cell.Of(i.Count.Establishments),
                            Cell.Of(i.Count.Employees),
                            CellOf(i.Quotient),
                            CellOf(i.NeighbourRatio),
                            CellOf(i.Change),
                            Cell.Of(i.MayDecide),
                        ]
                ),
            ]
        )
        {
            Area = new DocumentArea(profile.Area.Code, profile.Area.Name),
            Notes = RegionSentences.Conventions(profile.Thresholds),
        };

    private static Cell CellOf(Computed computed) =>
        computed.Value is { } value ? Cell.Of(value) : new Cell.Missing(computed.Reason.Text());

    private static string Line(Figure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Label} {figure.Value:#,0.##}{figure.Unit}（{figure.Period}）");
}
