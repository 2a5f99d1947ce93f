"""The table of letters."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField(blank=True, null=True, verbose_name="số")),
                ("unit", models.CharField(max_length=20, verbose_name="đơn vị soạn thảo")),
                ("date", models.DateField(blank=True, null=True, verbose_name="ngày ban hành")),
                (
                    "subject",
                    models.CharField(
                        help_text="Không ghi “V/v”, không dấu chấm cuối.",
                        max_length=300,
                        verbose_name="trích yếu",
                    ),
                ),
                ("to", models.TextField(help_text="Mỗi dòng một nơi.", verbose_name="kính gửi")),
                (
                    "body",
                    models.TextField(
                        help_text="Mỗi dòng một đoạn; kết thúc bằng ./.", verbose_name="nội dung"
                    ),
                ),
                (
                    "authority",
                    models.CharField(
                        blank=True,
                        choices=[("KT", "KT."), ("TL", "TL.")],
                        max_length=3,
                        verbose_name="quyền hạn ký",
                    ),
                ),
                ("of", models.CharField(blank=True, max_length=100, verbose_name="ký thay")),
                ("position", models.CharField(max_length=100, verbose_name="chức vụ")),
                ("signer", models.CharField(max_length=60, verbose_name="người ký")),
                (
                    "recipients",
                    models.TextField(
                        default="Như trên", help_text="Mỗi dòng một nơi.", verbose_name="nơi nhận"
                    ),
                ),
            ],
            options={
                "verbose_name": "công văn",
                "verbose_name_plural": "công văn",
                "ordering": ("-date", "-number"),
            },
        ),
    ]
