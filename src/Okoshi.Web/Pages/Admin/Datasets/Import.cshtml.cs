using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Region.Official;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Datasets;

/// <summary>A file is brought; everything that is wrong with it is told at once, and nothing is kept then.</summary>
[Access(Resource.Dataset, AccessAction.Write)]
[RequestSizeLimit(RequestLimit), RequestFormLimits(MultipartBodyLengthLimit = RequestLimit)]
[ResponseCache(NoStore = true)]
public sealed class ImportModel(BringDataset bring) : FormPage
{
    /// <summary>Above what is read, so that a file somewhat too large gets its answer.</summary>
    private const long RequestLimit = 4 * ImportPreview.LargestFile;

    [BindProperty]
    public string Format { get; set; } = OfficialFormat.Ssdse.Name;

    [BindProperty]
    public string? Edition { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>A page that lacks a kind of figures asks for it.</summary>
    public void OnGet(string? format) => Format = OfficialFormat.All.FirstOrDefault(f => f.Name == format)?.Name ?? Format;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (Upload is not { Length: > 0 } file)
                throw new FormProblemsException(nameof(Upload), "ファイルを選んでください。");
            if (ImportPreview.TooLarge(file.FileName, file.Length) is { } large)
                throw new FormProblemsException(nameof(Upload), large.ToString());
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            try
            {
                var id = await bring.BringAsync(
                    new OfficialUpload(Path.GetFileName(file.FileName), bytes.ToArray(), Format, Edition ?? ""),
                    cancellationToken
                );
                return this.Go(DatasetLinks.Waiting(id));
            }
            catch (BadInputException bad)
            {
                throw new FormProblemsException([.. bad.Lines.Select(l => new FieldProblem(nameof(Upload), l))]);
            }
        });
}
