"""Words with which the subject of a document commonly begins and that are no part of a name."""

from collections.abc import Mapping
from functools import cache

_OPENINGS = """
    bàn giao, bảo đảm, báo cáo, bãi bỏ, ban hành, biên soạn, bổ nhiệm, bổ sung, bố trí, cải cách, cam kết,
    cấp phép, cập nhật, chấm dứt, chấn chỉnh, chấp hành, chấp thuận, chỉ đạo, chia sẻ, chuẩn bị, chuyển đổi,
    chủ động, cho phép, cho ý kiến, công bố, công khai, công nhận, cung cấp, cử cán bộ, cử công chức,
    đánh giá, đảm bảo, đăng ký, đào tạo, đẩy mạnh, đề nghị, đề xuất, điều chỉnh, điều động, đính chính,
    đôn đốc, gia hạn, giải quyết, giải trình, giao nhiệm vụ, giới thiệu, góp ý, gửi báo cáo, hỗ trợ,
    hoàn thiện, hoàn thành, hướng dẫn, hưởng ứng, khai báo, khảo sát, khắc phục, kiểm tra, kiện toàn,
    lấy ý kiến, lập dự toán, mời dự, mời họp, nâng cao, nâng lương, nghiêm túc, nhắc nhở, phân bổ, phân công,
    phê duyệt, phối hợp, phổ biến, quán triệt, quyết toán, rà soát, sao gửi, sửa đổi, tạm dừng, tập huấn,
    tăng cường, tham dự, tham gia, tham mưu, tháo gỡ, thành lập, theo dõi, thẩm định, thống kê, thông báo,
    thu hồi, thực hiện, tiếp nhận, tiếp tục, tổ chức, tổng hợp, tổng kết, trả lời, trao đổi, triển khai,
    trình phê duyệt, tuyên truyền, tuyển dụng, tuyển sinh, ứng phó, vận động, xác minh, xác nhận, xây dựng,
    xét duyệt, xin chủ trương, xin phép, xin ý kiến, xử lý, xử phạt, yêu cầu
"""


@cache
def openings() -> Mapping[str, frozenset[tuple[str, ...]]]:
    """The openings in words, by their first word."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for opening in _OPENINGS.split(","):
        words = tuple(opening.split())
        table.setdefault(words[0], set()).add(words)
    return {first: frozenset(all_words) for first, all_words in table.items()}
