using Microsoft.AspNetCore.Mvc;
using Okoshi.App.Access;
using Okoshi.App.Imports;
using Okoshi.App.Support.JGrants;
using Okoshi.App.Support.Listings;
using Okoshi.App.Writing;
using Okoshi.Web.Access;
using Okoshi.Web.Shared;
using Okoshi.Web.Shared.Forms;

namespace Okoshi.Web.Pages.Admin.Listings;

/// <summary>制度の一覧の取り込み: a file is brought or jGrants is asked; what was brought lately is listed.</summary>
[Access(Resource.ProgrammeList, AccessAction.Read)]
[RequestSizeLimit(RequestLimit), RequestFormLimits(MultipartBodyLengthLimit = RequestLimit)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(BringListing bring, JGrantsSettings jGrants, AccessGate gate) : FormPage
{
    /// <summary>Above what is read, so that a file too large gets its answer.</summary>
    private const long RequestLimit = 4 * ListingReader.LargestFile;

    /// <summary>The formats to choose from.</summary>
    public static IReadOnlyList<(string Value, string Words)> Formats { get; } =
    [.. ListingReader.Formats.Select(f => (f, ListingReader.FormatWords(f)))];

    [BindProperty]
    public string Format { get; set; } = "jgrants";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Keywords { get; set; }

    [BindProperty]
    public bool AcceptingOnly { get; set; }

    public IReadOnlyList<ListingImport> Recent { get; private set; } = [];

    public bool MayWrite => gate.May(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());

    /// <summary>The operator has named the address of the public API.</summary>
    public bool CanFetch => jGrants.Address is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Keywords = string.Join(' ', JGrantsQuery.Usual);
        Recent = await bring.RecentAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        TryAsync(async () =>
        {
            if (Upload is not { Length: > 0 } file)
                throw new FormProblemsException(nameof(Upload), "ファイルを選んでください。");
            if (ImportPreview.TooLarge(file.FileName, file.Length, ListingReader.LargestFile) is { } large)
                throw new FormProblemsException(nameof(Upload), large.ToString());
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, cancellationToken);
            return await BringAsync(
                nameof(Upload),
                () => bring.BringAsync(Format, Path.GetFileName(file.FileName), bytes.ToArray(), cancellationToken)
            );
        });

    public Task<IActionResult> OnPostFetchAsync(CancellationToken cancellationToken) =>
        TryAsync(() => BringAsync(nameof(Keywords), () => bring.FetchAsync(JGrantsQuery.Read(Keywords, AcceptingOnly), cancellationToken)));

    protected override async Task<IActionResult> AgainAsync()
    {
        Recent = await bring.RecentAsync(HttpContext.RequestAborted);
        return Page();
    }

    private async Task<IActionResult> BringAsync(string field, Func<Task<Guid>> work)
    {
        try
        {
            return this.Go(ListingLinks.Waiting(await work()));
        }
        catch (BadInputException bad)
        {
            throw new FormProblemsException([.. bad.Lines.Select(l => new FieldProblem(field, l))]);
        }
    }
}
