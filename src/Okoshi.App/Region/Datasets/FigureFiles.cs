using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>持ち込まれたファイル Official files read as if they had been imported, for commands that work without a database.</summary>
public sealed class FigureFiles : FigureSource
{
    private static readonly Dictionary<OfficialFormat, (string Absent, string Lacks)> Needed = new()
    {
        [OfficialFormat.Ssdse] = ("SSDSE-A のファイル（--data）がありません", "SSDSE-A のファイルに、この市区町村がありません"),
        [OfficialFormat.Ipss] = (
            "将来推計人口のファイル（--population）がありません",
            "将来推計人口のファイルに、統計の年から先の年がありません"
        ),
        [OfficialFormat.Wages] = ("賃金のファイル（--wages）がありません", "賃金のファイルに、この地域がありません"),
        [OfficialFormat.Corporations] = (
            "法人の設立と閉鎖のファイル（--corporations）がありません",
            "法人の設立と閉鎖のファイルに、一年分そろった年がありません"
        ),
        [OfficialFormat.InputOutput] = ("産業連関表のファイル（--io）がありません", "産業連関表のファイルが、13部門の表ではありません"),
        [OfficialFormat.Local] = ("地域の調べのファイル（--local）がありません", "地域の調べのファイルに、この市区町村の行がありません"),
    };

    private readonly Dictionary<Guid, FigureSet> figures;
    private readonly Dictionary<Guid, IReadOnlyList<OfficialPart>> parts;

    private FigureFiles(IReadOnlyList<(FigureSet Figures, IReadOnlyList<OfficialPart> Parts)> files, JointAreas joint)
    {
        figures = files.ToDictionary(f => f.Figures.Info.Id, f => f.Figures);
        parts = files.ToDictionary(f => f.Figures.Info.Id, f => f.Parts);
        Shelf = StatisticsShelf.Of(figures.Values, joint);
    }

    /// <summary>No file at all.</summary>
    public static FigureFiles None { get; } = new([], JointAreas.None);

    internal override StatisticsShelf Shelf { get; }

    /// <summary>Reads files whole.</summary>
    /// <exception cref="BadInputException">Every error of every file.</exception>
    public static FigureFiles Read(IEnumerable<OfficialUpload> files) => Read(files, JointAreas.None);

    /// <inheritdoc cref="Read(IEnumerable{OfficialUpload})"/>
    internal static FigureFiles Read(IEnumerable<OfficialUpload> files, JointAreas joint)
    {
        CheckedFile[] read = [.. files.Select(f => CheckedFile.Of(f, forStore: false))];
        return read.SelectMany(f => f.Problems).ToArray() is { Length: > 0 } problems
            ? throw new BadInputException(problems)
            : new FigureFiles([.. read.Select(f => (SetOf(f, joint), f.Reading.Parts)).DistinctBy(f => f.Item1.Info.Id)], joint);
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<OfficialPart>> PartsAsync(DatasetInfo dataset, string beginning, CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficialPart> found =
        [
            .. parts[dataset.Id]
                .Where(p => p.Key.StartsWith(beginning, StringComparison.Ordinal))
                .OrderBy(p => p.Key, StringComparer.Ordinal),
        ];
        return Task.FromResult(found);
    }

    private protected override Task<FigureSet> ReadAsync(DatasetInfo info, CancellationToken cancellationToken) =>
        Task.FromResult(figures[info.Id]);

    internal override string Lacking(OfficialFormat format) =>
        Needed.TryGetValue(format, out var words)
            ? Shelf.Datasets.Any(d => d.Format == format.Name)
                ? words.Lacks
                : words.Absent
            : $"「{format.Title}」のファイルがありません";

    private static FigureSet SetOf(CheckedFile file, JointAreas joint)
    {
        var figures = file.Reading.Figures!;
        var info = new DatasetInfo
        {
            // The same content is the same dataset, wherever the file lies.
            Id = new Guid(Convert.FromHexString(file.Sha256).AsSpan(0, 16)),
            Format = file.Format.Name,
            Edition = file.Edition,
            Level = file.Level,
            Publisher = file.Format.Publisher,
            Title = file.Format.Title,
            Licence = file.Format.Licence,
            Years = file.Years(),
            FileName = file.FileName,
            Sha256 = file.Sha256,
            ImportedAt = default,
            ImportedBy = null,
            Rows = file.Reading.Preview.Rows,
            AreaCount = figures.Rows.Count,
            ItemCount = figures.Items.Count,
            SumsJson = "[]",
            NotesJson = "[]",
        };
        return new FigureSet(info, figures.Items, figures.Rows.Select(r => (r.Area, r.Values)), joint);
    }
}
