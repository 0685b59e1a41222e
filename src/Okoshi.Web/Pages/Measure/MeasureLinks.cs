using Okoshi.Web.Shared;

namespace Okoshi.Web.Pages.Measure;

/// <summary>Addresses of strategies and their measures.</summary>
public static class MeasureLinks
{
    public const string Tree = "/measure";

    public static string Detail(string id) => Address.Under(Tree, id);

    public static string Export(string format) => Address.Export(Tree, format);
}
