using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Opportunity;

/// <summary>An official file read as if it had been imported, so that files and store are searched in the same way.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Parts">What else it holds.</param>
internal sealed record FileDataset(FigureSet Figures, IReadOnlyList<OfficialPart> Parts)
{
    public DatasetInfo Info => Figures.Info;

    /// <summary>Reads a file whole.</summary>
    /// <exception cref="BadInputException">Every error of the file.</exception>
    public static FileDataset Read(NamedFile file, OfficialFormat format)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(format);
        var read = CheckedFile.Of(new OfficialUpload(file.Name, file.Bytes, format.Name, ""));
        if (read.Problems.Count > 0)
            throw new BadInputException(read.Problems);
        var figures = read.Reading.Figures!;
        return new FileDataset(
            new FigureSet(
                InfoOf(read),
                figures.Items,
                figures.Rows.Select(r => new DatasetArea
                {
                    Area = r.Area.Code,
                    Prefecture = r.Area.Prefecture,
                    Name = r.Area.Name,
                    Values = PackedValues.Pack(r.Values),
                })
            ),
            read.Reading.Parts
        );
    }

    private static DatasetInfo InfoOf(CheckedFile file) =>
        new()
        {
            Id = Guid.Empty,
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
            AreaCount = file.Reading.Figures!.Rows.Count,
            ItemCount = file.Reading.Figures.Items.Count,
            SumsJson = "[]",
            NotesJson = "[]",
        };
}
