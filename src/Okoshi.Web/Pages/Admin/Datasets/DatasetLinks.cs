using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Admin.Datasets;

/// <summary>Addresses of imported statistics.</summary>
public static class DatasetLinks
{
    public const string List = "/admin/datasets";
    public const string Import = "/admin/datasets/import";

    public static string ImportOf(string format) => Address.Of(Import, ("format", format));

    /// <summary>A file that waits to be confirmed.</summary>
    public static string Waiting(Guid id) => $"{Import}/{id}";

    public static string Detail(Guid id) => $"{List}/{id}";

    public static string ConfirmRemoval(Guid id) => Address.Of(Detail(id), ("confirm", "remove"));
}
